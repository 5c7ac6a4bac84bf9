import type { Finding } from '../issue-codes';
import type { NumberFacts } from '../numbers/number-type';
import { hasSameClock } from './clock';
import { hasPostalCodes, readPostalCode } from './read-postal-code';
import { hasStates, readState } from './read-state';
import { readTimeZone } from './read-time-zone';
import type { ZoneFinder } from './zone-finder';

/** Columns that say where a person is, from the most telling down. */
export const PLACE_ROLES = ['timeZone', 'postalCode', 'state'] as const;
export type PlaceRole = (typeof PLACE_ROLES)[number];

/** What a row says of a place; absent or '' where it says nothing. `country` is ISO. */
export type PlaceTexts = Partial<Record<PlaceRole | 'country', string>>;

export type Located = {
  /** Sorted; null where nothing tells. Arrays are shared: not to be changed. */
  zones: readonly string[] | null;
  /** What does not fit, and the column it stands in. */
  findings: (Finding & { role: PlaceRole | 'country' })[];
};

export type Locator = (number: NumberFacts & { number: string }, texts: PlaceTexts) => Located;

const NOTHING: Located['findings'] = [];
const MAX_MEMO = 20_000;

function meet(a: readonly string[], b: readonly string[]): boolean {
  return a.some((one) => b.some((other) => hasSameClock(one, other)));
}

function tell(zones: readonly string[]): string {
  return zones.length > 2 ? `${zones.length} zones` : zones.join(' or ');
}

const UNREADABLE: Record<PlaceRole, Finding> = {
  timeZone: {
    code: 'zone-unknown',
    reason: 'Not a time zone of this country. Write one like America/New_York.',
  },
  postalCode: {
    code: 'postal-code-unknown',
    reason: 'Not a postal code that tells a place.',
  },
  state: { code: 'state-unknown', reason: 'Not a state or province of this country.' },
};

type Reader = (text: string, country: string) => readonly string[] | null;

function remember(read: Reader): Reader {
  const known = new Map<string, readonly string[] | null>();
  return (text, country) => {
    const key = `${country} ${text}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= MAX_MEMO) known.clear();
    const zones = read(text, country);
    known.set(key, zones);
    return zones;
  };
}

/** Whether such a column could tell anything in the country: a German state is no mistake. */
function canTell(role: PlaceRole, country: string): boolean {
  if (role === 'timeZone') return true;
  return role === 'state' ? hasStates(country) : hasPostalCodes(country);
}

/** Finds the zones of contacts: by the time zone, else postal code, else state, else country and number. */
export function createLocator(finder: ZoneFinder): Locator {
  const readers: Record<PlaceRole, Reader> = {
    timeZone: remember((text, country) => readTimeZone(text, { country, finder })),
    postalCode: remember((text, country) => readPostalCode(text, { country, finder })),
    state: remember(readState),
  };

  function ofCountry(byNumber: readonly string[] | null, country: string) {
    const own = finder.ofCountry(country);
    if (!own) return { zones: byNumber, isElsewhere: false };
    if (byNumber === null) return { zones: own, isElsewhere: false };
    return meet(own, byNumber)
      ? { zones: byNumber, isElsewhere: false }
      : { zones: own, isElsewhere: true };
  }

  return (number, texts) => {
    const byNumber = finder.ofNumber(number);
    if (!texts.timeZone && !texts.postalCode && !texts.state && !texts.country) {
      return { zones: byNumber, findings: NOTHING };
    }
    const country = texts.country || number.country;
    const findings: Located['findings'] = [];
    let chosen: { role: PlaceRole; zones: readonly string[] } | null = null;
    for (const role of PLACE_ROLES) {
      const text = texts[role];
      if (!text || !canTell(role, country)) continue;
      const zones = readers[role](text, country);
      if (zones === null) findings.push({ role, ...UNREADABLE[role] });
      else if (chosen === null) chosen = { role, zones };
      else if (!meet(chosen.zones, zones)) {
        const reason = `This says ${tell(zones)}, another column ${tell(chosen.zones)}, which is taken.`;
        findings.push({ role, code: 'zone-conflict', reason });
      }
    }
    const fallback = ofCountry(byNumber, texts.country ?? '');
    const zones = chosen?.zones ?? fallback.zones;
    const isOdd = chosen ? byNumber && !meet(chosen.zones, byNumber) : fallback.isElsewhere;
    if (isOdd && zones && byNumber) {
      const reason = `This says ${tell(zones)}, which is taken; the number is of ${tell(byNumber)}.`;
      findings.push({ role: chosen?.role ?? 'country', code: 'zone-not-of-number', reason });
    }
    return { zones, findings };
  };
}
