/** Two years of months: zones that agree in all of them show the same time to everybody who is called. */
const INSTANTS = Array.from({ length: 24 }, (_, month) => new Date(Date.UTC(2026, month, 15, 12)));

const clocks = new Map<string, readonly number[] | null>();

/** Minutes ahead of UTC in each month of 2026 and 2027; null for what is no zone. */
export function clockOf(zone: string): readonly number[] | null {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const clock = readClock(zone);
  clocks.set(zone, clock);
  return clock;
}

function readClock(timeZone: string): readonly number[] | null {
  try {
    const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
    return INSTANTS.map((instant) => offsetIn(format, instant));
  } catch {
    return null;
  }
}

function offsetIn(format: Intl.DateTimeFormat, instant: Date): number {
  const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value;
  const parts = /([+-])(\d{2}):(\d{2})/.exec(name ?? '');
  if (parts === null) return 0;
  const [, sign, hours, minutes] = parts;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** Whether two zones show the same time all year. */
export function hasSameClock(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [clockOf(a), clockOf(b)];
  return one !== null && other !== null && one.every((offset, at) => offset === other[at]);
}
