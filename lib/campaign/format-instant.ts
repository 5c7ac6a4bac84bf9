import { Temporal } from 'temporal-polyfill';

type Place = { zone: string; now: number };

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `today at 10:02 PDT`, `tomorrow at 09:00 CET`, `24 Nov at 09:00 EST`; the year when it is another one. */
export function formatInstant(ms: number, { zone, now }: Place): string {
  const then = toZoned(ms, zone);
  return `${formatDay(then, toZoned(now, zone))} at ${formatClock(ms, zone)} ${formatZone(ms, zone)}`;
}

/** `10:02`. */
export function formatClock(ms: number, zone: string): string {
  return toZoned(ms, zone).toPlainTime().toString({ smallestUnit: 'minute' });
}

/** `PDT`, `CET`; an offset (`GMT+5:30`) where the zone has no short name in English. */
export function formatZone(ms: number, zone: string): string {
  const names = ['en-US', 'en-GB', 'en-AU'].map((locale) => readZoneName(ms, { locale, zone }));
  return names.find((name) => !/^(GMT|UTC)[+-]/.test(name)) ?? names[0] ?? zone;
}

function toZoned(ms: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(Math.round(ms)).toZonedDateTimeISO(zone);
}

function formatDay(then: Temporal.ZonedDateTime, now: Temporal.ZonedDateTime): string {
  const days = now.toPlainDate().until(then.toPlainDate(), { largestUnit: 'day' }).days;
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  const date = `${then.day} ${MONTHS[then.month - 1]}`;
  return then.year === now.year ? date : `${date} ${then.year}`;
}

function readZoneName(ms: number, { locale, zone }: { locale: string; zone: string }): string {
  const format = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'short' });
  const part = format.formatToParts(ms).find(({ type }) => type === 'timeZoneName');
  return part?.value ?? zone;
}
