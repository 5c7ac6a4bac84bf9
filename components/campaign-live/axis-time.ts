import { formatInstant } from '@/components/shell/time-format';

const DAY = 86_400_000;

/** Writes the instants of one time axis: seconds on a short one, days on a long one. */
export function axisTime({ from, to }: { from: number; to: number }, zone: string) {
  const span = to - from;
  const style = span > 2 * DAY ? 'day' : span < 4 * 60_000 ? 'clock-seconds' : 'clock';
  return (ms: number) => formatInstant(ms, zone, style);
}
