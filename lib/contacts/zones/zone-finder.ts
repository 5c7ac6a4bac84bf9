import type { NumberFacts, NumberType } from '../numbers/number-type';
import { hasSameClock } from './clock';

/** What zone-table.ts holds: zones, sets of their places, and sets by prefix, country and ZIP prefix. */
export type ZoneTable = Record<'zones' | 'sets' | 'prefixes' | 'countries' | 'zips', string>;

export type ZoneFinder = {
  /** Zones a number's owner may be in: sorted, shared between calls; null where nothing tells. */
  ofNumber(number: NumberFacts & { number: string }): readonly string[] | null;
  /** All zones of an ISO country, one for each clock. */
  ofCountry(country: string): readonly string[] | null;
  /** By the first three digits of a US ZIP code. */
  ofZip(prefix: string): readonly string[] | null;
  /** The table's name of a zone, whatever its case; null for one the table has not. */
  named(zone: string): string | null;
};

/** Mobile numbers belong to an area in Mexico and Brazil; elsewhere they belong to the country. */
const AREA_MOBILES = new Set(['MX', 'BR']);
const AREA_TYPES: ReadonlySet<NumberType> = new Set(['fixed-line', 'fixed-or-mobile']);
const LONGEST_PREFIX = 7;

function unpack(text: string, sets: readonly string[][]): [string, readonly string[]][] {
  return text.split(' ').map((entry) => {
    const [key = '', set = ''] = entry.split(':');
    return [key, sets[Number.parseInt(set, 36)] ?? []];
  });
}

function hasArea({ type, country }: NumberFacts): boolean {
  return AREA_TYPES.has(type) || (type === 'mobile' && AREA_MOBILES.has(country));
}

/** Each zone by the name its clock has in the country; a clock nobody there keeps is left out. */
function localise(zones: readonly string[], own: readonly string[]): readonly string[] {
  const names = own.filter((name) => zones.some((zone) => hasSameClock(zone, name)));
  return names.length > 0 ? names : own;
}

/** Looks zones up in a table. Sets, never a guess: an area code is not a place, and a split area is two. */
export function createZoneFinder(table: ZoneTable): ZoneFinder {
  const zones = table.zones.split(' ');
  const sets = table.sets
    .split(' ')
    .map((set) => set.split('.').map((place) => zones[Number.parseInt(place, 36)] ?? ''));
  // Calling codes begin with 1 to 9, so a prefix is a whole number: looked up at a quarter of the cost of text.
  const prefixes = new Map(unpack(table.prefixes, sets).map(([key, set]) => [Number(key), set]));
  const countries = new Map(unpack(table.countries, sets));
  const zips = new Map(unpack(table.zips, sets));
  const names = new Map(zones.map((zone) => [zone.toLowerCase(), zone]));
  const local = new Map<string, Map<readonly string[], readonly string[]>>();

  function ofPrefix(digits: string): readonly string[] | null {
    for (let prefix = Number(digits); prefix > 9; prefix = Math.trunc(prefix / 10)) {
      const found = prefixes.get(prefix);
      if (found) return found;
    }
    return null;
  }

  function inCountry(country: string, given: readonly string[], own: readonly string[]) {
    const ofCountry = local.get(country) ?? new Map<readonly string[], readonly string[]>();
    local.set(country, ofCountry);
    const known = ofCountry.get(given);
    if (known) return known;
    const localised = localise(given, own);
    ofCountry.set(given, localised);
    return localised;
  }

  return {
    ofNumber(facts) {
      const own = countries.get(facts.country);
      if (!own) return null;
      // A free number of the North American plan may be answered in any of its countries.
      if (facts.type === 'toll-free' && facts.number.startsWith('+1')) return null;
      if (own.length === 1 || !hasArea(facts)) return own;
      const found = ofPrefix(facts.number.slice(1, LONGEST_PREFIX + 1));
      return found ? inCountry(facts.country, found, own) : own;
    },
    ofCountry: (country) => countries.get(country) ?? null,
    ofZip: (prefix) => zips.get(prefix) ?? null,
    named: (zone) => names.get(zone.toLowerCase()) ?? null,
  };
}
