import type { HomeRow } from '@/lib/campaign/home';

const known = new WeakMap<HomeRow, string>();

/** A row's words, written once a row: a search looks at all of them with each key. */
function textOf(row: HomeRow): string {
  const said = known.get(row);
  if (said !== undefined) return said;
  const { name, id, launchKey, launchedBy, caller } = row;
  const text = fold([name, id, launchKey, launchedBy, caller].join(' '));
  known.set(row, text);
  return text;
}

/** Whether name, id, launcher and caller together hold every word. */
export function fitsSearch(row: HomeRow, words: readonly string[]): boolean {
  const text = textOf(row);
  return words.every((word) => text.includes(word));
}

export function splitWords(search: string): string[] {
  return fold(search).split(/\s+/);
}

/** "Café" is found by "cafe". */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
