/** How an instant is written. `clock` 10:41 · `clock-seconds` 10:41:07 · `day` Mon 24 Nov · `date` 24 Nov 2026 · `day-clock` Mon 24 Nov, 10:41 · `full` Mon 24 Nov 2026, 10:41:07 */
export type TimeStyle = 'clock' | 'clock-seconds' | 'day' | 'date' | 'day-clock' | 'full';

const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const day = { weekday: 'short', day: 'numeric', month: 'short' } as const;

const options: Record<TimeStyle, Intl.DateTimeFormatOptions> = {
  clock,
  'clock-seconds': { ...clock, second: '2-digit' },
  day,
  date: { day: 'numeric', month: 'short', year: 'numeric' },
  'day-clock': { ...day, ...clock },
  full: { ...day, year: 'numeric', ...clock, second: '2-digit' },
};

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, zone: string, style: TimeStyle | 'zone'): Intl.DateTimeFormat {
  const key = `${locale} ${zone} ${style}`;
  const known = formatters.get(key);
  if (known) return known;
  const wanted = style === 'zone' ? { timeZoneName: 'short' as const } : options[style];
  const made = new Intl.DateTimeFormat(locale, { ...wanted, timeZone: zone });
  formatters.set(key, made);
  return made;
}

/** `instant` is ISO 8601 or epoch ms; `zone` an IANA name. Throws RangeError on anything else. */
export function formatInstant(instant: string | number, zone: string, style: TimeStyle): string {
  const text = formatter('en-GB', zone, style).format(new Date(instant));
  // ICU writes "Mon, 24 Nov"; the house writes the day as one word group.
  return text.replace(/^(\w{3}), /, '$1 ').replace(' at ', ', ');
}

/** The zone's short name at that instant: "PDT", "GMT+1". Differs between summer and winter. */
export function zoneName(instant: string | number, zone: string): string {
  const parts = formatter('en-US', zone, 'zone').formatToParts(new Date(instant));
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone;
}
