import { Temporal } from 'temporal-polyfill';

/** `minutes`: how far clocks go forward (positive) or back. `at`: epoch ms. */
export type ClockChange = { at: number; minutes: number };

/** Where clocks of a zone change between two instants (epoch ms). The zone has to be known. */
export function findClockChanges(zone: string, from: number, to: number): ClockChange[] {
  const changes: ClockChange[] = [];
  let next = Temporal.Instant.fromEpochMilliseconds(from)
    .toZonedDateTimeISO(zone)
    .getTimeZoneTransition('next');
  while (next !== null && next.epochMilliseconds < to) {
    const before = next.subtract({ nanoseconds: 1 }).offsetNanoseconds;
    changes.push({
      at: next.epochMilliseconds,
      minutes: (next.offsetNanoseconds - before) / 60_000_000_000,
    });
    next = next.getTimeZoneTransition('next');
  }
  return changes;
}

/** The midnights of a zone between two instants, at most `most`, evenly thinned out. */
export function findMidnights(zone: string, span: { from: number; to: number; most: number }) {
  const first = Temporal.Instant.fromEpochMilliseconds(span.from).toZonedDateTimeISO(zone);
  const days: number[] = [];
  let day = first.add({ days: 1 }).startOfDay();
  while (day.epochMilliseconds < span.to && days.length < 400) {
    days.push(day.epochMilliseconds);
    day = day.add({ days: 1 }).startOfDay();
  }
  const every = Math.max(1, Math.ceil(days.length / span.most));
  return days.filter((_, index) => index % every === 0);
}
