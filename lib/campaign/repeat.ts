import { countOf } from './phrases';

/** A launch of the very same contacts within the last 24 hours. */
export type Repeat = {
  key: string;
  name: string;
  /** Who launched it; null when that person is gone. */
  by: string | null;
  /** ISO instant. */
  at: string;
  contacts: number;
};

/** What a refused launch says about the launches it would repeat. */
export function describeRepeats(repeats: readonly Repeat[]): string {
  const [latest] = repeats;
  const before = latest === undefined ? '' : `: “${latest.name}”${byOf(latest)}`;
  const others =
    repeats.length > 1
      ? ` and ${countOf(repeats.length - 1, 'other launch', 'other launches')}`
      : '';
  return `These contacts were launched within the last 24 hours${before}${others}. Nothing was launched now. Tick that they are called again, or go back.`;
}

function byOf({ by }: Repeat): string {
  return by === null ? '' : ` by ${by}`;
}
