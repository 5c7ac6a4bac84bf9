import { Temporal } from 'temporal-polyfill';

/**
 * A wall-clock time in a zone, resolved. `gap`: clocks skip it, going from `from` to `to` (`HH:mm`).
 * `isAmbiguous`: it comes twice that day, `ms` (epoch) is the earlier.
 */
export type LocalTime =
  | { kind: 'instant'; ms: number; isAmbiguous: boolean }
  | { kind: 'gap'; from: string; to: string }
  | { kind: 'malformed' };

const WALL_CLOCK = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?$/;

/** Whether the runtime knows this IANA zone. */
export function isZone(zone: string): boolean {
  if (zone === '') return false;
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** Reads `YYYY-MM-DDTHH:mm` as the clocks of `zone` show it. The zone has to be known. */
export function resolveLocalTime(text: string, zone: string): LocalTime {
  const wallClock = parseWallClock(text);
  if (wallClock === null) return { kind: 'malformed' };
  const earlier = wallClock.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const later = wallClock.toZonedDateTime(zone, { disambiguation: 'later' });
  if (!earlier.toPlainDateTime().equals(wallClock)) return describeGap(earlier);
  const isAmbiguous = earlier.epochMilliseconds !== later.epochMilliseconds;
  return { kind: 'instant', ms: earlier.epochMilliseconds, isAmbiguous };
}

/** An instant as the clocks of `zone` show it, `YYYY-MM-DDTHH:mm`; seconds are cut off. */
export function toLocalTime(ms: number, zone: string): string {
  const zoned = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone);
  return zoned.toPlainDateTime().toString({ smallestUnit: 'minute', roundingMode: 'floor' });
}

function parseWallClock(text: string): Temporal.PlainDateTime | null {
  if (!WALL_CLOCK.test(text)) return null;
  try {
    return Temporal.PlainDateTime.from(text, { overflow: 'reject' });
  } catch {
    return null;
  }
}

// `beforeGap` is the wall-clock time moved back by the gap's length, so the next transition is the gap.
function describeGap(beforeGap: Temporal.ZonedDateTime): LocalTime {
  const transition = beforeGap.getTimeZoneTransition('next');
  if (transition === null) return { kind: 'malformed' };
  const lastBefore = transition.subtract({ nanoseconds: 1 });
  const skipped = transition.offsetNanoseconds - lastBefore.offsetNanoseconds;
  const from = transition.toPlainDateTime().subtract({ nanoseconds: skipped });
  const to = transition.toPlainDateTime();
  return { kind: 'gap', from: formatClock(from), to: formatClock(to) };
}

function formatClock(time: Temporal.PlainDateTime): string {
  return time.toPlainTime().toString({ smallestUnit: 'minute' });
}
