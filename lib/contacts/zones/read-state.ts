import { STATES } from './state-table';

/** Countries of one numbering plan, whose people move between them and keep their number. */
const NEIGHBOURS: Record<string, string[]> = {
  ...{ US: ['US', 'CA'], CA: ['CA', 'US'], PR: ['US'], VI: ['US'], GU: ['US'], MP: ['US'] },
  AS: ['US'],
};

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}

const byName = new Map<string, readonly string[]>();
for (const { country, code, name, zones } of STATES) {
  byName.set(`${country} ${fold(code)}`, zones);
  byName.set(`${country} ${fold(name)}`, zones);
}
const covered = new Set(STATES.map(({ country }) => country));

/** Whether states of the country are known at all. */
export function hasStates(country: string): boolean {
  return covered.has(country) || NEIGHBOURS[country] !== undefined;
}

const words = new Set([...byName.keys()].map((key) => key.slice(3)));

/** Whether a text names a state or province of any country that has a table. */
export function isStateWord(text: string): boolean {
  const word = fold(text.replace(/^[A-Z]{2}-/, ''));
  return word !== '' && words.has(word);
}

/** A state or province, by code or name, to the zones kept in it; null where the country has no such state. */
export function readState(text: string, country: string): readonly string[] | null {
  const word = fold(text.replace(/^[A-Z]{2}-/, ''));
  for (const place of NEIGHBOURS[country] ?? [country]) {
    const zones = byName.get(`${place} ${word}`);
    if (zones) return zones;
  }
  return null;
}
