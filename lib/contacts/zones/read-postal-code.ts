import { readState } from './read-state';
import type { ZoneFinder } from './zone-finder';

const ZIP = /^(\d{3,5})(?:[-\s]?\d{4})?$/;
const CANADIAN = /^([ABCEGHJ-NPRSTVXY]\d[A-Z])\s?\d[A-Z]\d$/i;

const PROVINCES: Record<string, string> = {
  ...{ A: 'NL', B: 'NS', C: 'PE', E: 'NB', G: 'QC', P: 'ON', R: 'MB', S: 'SK', T: 'AB', V: 'BC' },
  Y: 'YT',
};
/** Montreal and the west of Quebec, and Ontario without its north, are of one zone. */
const EASTERN = new Set(['H', 'J', 'K', 'L', 'M', 'N']);

const AUSTRALIAN: [from: number, to: number, zone: string][] = [
  [200, 299, 'Australia/Sydney'],
  [800, 999, 'Australia/Darwin'],
  [2880, 2880, 'Australia/Adelaide'],
  [2898, 2898, 'Australia/Lord_Howe'],
  [1000, 3999, 'Australia/Sydney'],
  [4000, 4999, 'Australia/Brisbane'],
  [5000, 5999, 'Australia/Adelaide'],
  [6000, 6999, 'Australia/Perth'],
  [7000, 8999, 'Australia/Sydney'],
  [9000, 9999, 'Australia/Brisbane'],
];

function readCanadian(text: string): readonly string[] | null {
  const area = CANADIAN.exec(text)?.[1]?.toUpperCase();
  if (area === undefined) return null;
  const letter = area.charAt(0);
  if (EASTERN.has(letter)) return ['America/Toronto'];
  if (letter === 'X') return readState(/^X0[ABC]/.test(area) ? 'NU' : 'NT', 'CA');
  return readState(PROVINCES[letter] ?? '', 'CA');
}

/** Zeros in front that a spreadsheet took for decoration come back: 2134 is Boston's 02134. */
function readZip(text: string, finder: ZoneFinder): readonly string[] | null {
  const digits = /^\d{9}$/.test(text) ? text.slice(0, 5) : ZIP.exec(text)?.[1];
  return digits === undefined ? null : finder.ofZip(digits.padStart(5, '0').slice(0, 3));
}

function readAustralian(text: string): readonly string[] | null {
  if (!/^\d{3,4}$/.test(text)) return null;
  const code = Number(text);
  const zone = AUSTRALIAN.find(([from, to]) => code >= from && code <= to)?.[2];
  return zone === undefined ? null : [zone];
}

/** Whether postal codes of the country tell more than the country. */
export function hasPostalCodes(country: string): boolean {
  return country === 'US' || country === 'CA' || country === 'AU';
}

/** A postal code to zones. US by the first three digits, Canada by the letter, Australia by its ranges. */
export function readPostalCode(
  raw: string,
  { country, finder }: { country: string; finder: ZoneFinder },
): readonly string[] | null {
  const text = raw.trim();
  if (country === 'AU') return readAustralian(text);
  if (country !== 'US' && country !== 'CA') return null;
  return readCanadian(text) ?? readZip(text, finder);
}
