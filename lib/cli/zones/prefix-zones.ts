import { countriesOf } from '@/lib/contacts/numbers/numbering-plan';
import { readPrefixFile } from './prefix-file';

/**
 * Digits of an area code, calling code included, where the table goes further: numbers are carried along
 * within an area, so everything below counts for all of it.
 */
const AREA: [callingCode: string, digits: number][] = [
  ['1', 4],
  ['55', 4],
  ['61', 3],
  ['7', 4],
];

/** Newer area codes laid over older ones, of which the table knows one zone or none. By the NANP's plan. */
const OVERLAYS: Record<string, string[]> = {
  1208: ['1986'],
  1250: ['1236', '1672', '1778'],
  1270: ['1364'],
  1306: ['1474', '1639'],
  1418: ['1367', '1581'],
  1541: ['1458'],
  1709: ['1879'],
  1812: ['1930'],
  1850: ['1448'],
};

/** What the table leaves out: the Peace country, the west end of Saskatchewan, the Northern Territory. */
const ADDED: Record<string, string[]> = {
  1250: ['America/Fort_Nelson'],
  1306: ['America/Edmonton'],
  618: ['Australia/Darwin'],
};

/** One number block that says Hawaii in Alaska, and the Atlantic clock of Puerto Rico for Newfoundland. */
const LEFT_OUT: Record<string, string[]> = {
  1709: ['America/Puerto_Rico'],
  1879: ['America/Puerto_Rico'],
  1907: ['Pacific/Honolulu'],
};

/** The table names a zone of the wrong country: its clock in summer is another. */
const MISTAKEN: Record<string, Record<string, string>> = {
  7: { 'Europe/Bucharest': 'Europe/Kaliningrad' },
};

function callingCodeOf(prefix: string): string {
  const found = [1, 2, 3].map((digits) => prefix.slice(0, digits));
  return found.find((code) => countriesOf(code).length > 0) ?? '';
}

function areaOf(prefix: string, callingCode: string): string {
  const digits = AREA.find(([code]) => code === callingCode)?.[1] ?? prefix.length;
  return prefix.slice(0, digits);
}

type Sets = Map<string, Set<string>>;

function addAll(sets: Sets, key: string, zones: Iterable<string>): void {
  const known = sets.get(key) ?? new Set();
  for (const zone of zones) known.add(zone);
  sets.set(key, known);
}

/** What holds where the table has nothing of its own: the longest prefix above. */
function above(sets: ReadonlyMap<string, Iterable<string>>, prefix: string): string[] {
  for (let length = prefix.length - 1; length > 0; length--) {
    const found = sets.get(prefix.slice(0, length));
    if (found) return [...found];
  }
  return [];
}

/** The table without bare calling codes: of those the number's country says more. */
function readTable(): Map<string, string[]> {
  const table = new Map<string, string[]>();
  for (const [prefix, zones] of readPrefixFile()) {
    const callingCode = callingCodeOf(prefix);
    if (callingCode === '' || prefix === callingCode) continue;
    const right = zones.map((zone) => MISTAKEN[callingCode]?.[zone] ?? zone);
    const wrong = LEFT_OUT[areaOf(prefix, callingCode)] ?? [];
    table.set(
      prefix,
      right.filter((zone) => !wrong.includes(zone)),
    );
  }
  return table;
}

function gatherByArea(table: ReadonlyMap<string, string[]>): Sets {
  const sets: Sets = new Map();
  for (const [prefix, zones] of table) {
    const area = areaOf(prefix, callingCodeOf(prefix));
    addAll(sets, area, zones);
    if (area !== prefix && !table.has(area)) addAll(sets, area, above(table, area));
  }
  return sets;
}

/** Where every country of the calling code has one zone, the country says it all. */
function isNeeded(prefix: string, countries: ReadonlyMap<string, string[]>): boolean {
  return countriesOf(callingCodeOf(prefix)).some((code) => (countries.get(code)?.length ?? 0) > 1);
}

/** Zones by the first digits of a number. A prefix that says no more than the one above is left out. */
export function prefixZones(countries: ReadonlyMap<string, string[]>): Map<string, string[]> {
  const sets = gatherByArea(readTable());
  for (const [prefix, zones] of Object.entries(ADDED)) addAll(sets, prefix, zones);
  for (const [older, newer] of Object.entries(OVERLAYS)) {
    for (const area of newer) addAll(sets, area, sets.get(older) ?? []);
  }
  const kept = new Map<string, string[]>();
  for (const [prefix, zones] of [...sets].sort(([a], [b]) => a.length - b.length)) {
    const sorted = [...zones].sort();
    if (!isNeeded(prefix, countries)) continue;
    if (sorted.join() !== above(kept, prefix).join()) kept.set(prefix, sorted);
  }
  return kept;
}
