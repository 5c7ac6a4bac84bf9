import { clockOf } from './clock';
import type { ZoneFinder } from './zone-finder';

/** What an abbreviation says: hours of standard time and of summer time, or null where it says nothing of it. */
type Says = { standard: number; summer?: number };

/**
 * Abbreviations by what they say of a clock. None is a zone by itself: CST is kept in Chicago, Regina and
 * Shanghai. Which one is meant is told by the contact's country.
 */
const ABBREVIATIONS: Record<string, Says[] | undefined> = {
  ...{
    EST: [{ standard: -5 }],
    EDT: [{ standard: -5, summer: -4 }],
    ET: [{ standard: -5, summer: -4 }],
  },
  ...{ CDT: [{ standard: -6, summer: -5 }], CT: [{ standard: -6, summer: -5 }] },
  CST: [{ standard: -6 }, { standard: 8 }],
  ...{ MST: [{ standard: -7 }], MDT: [{ standard: -7, summer: -6 }], MT: [{ standard: -7 }] },
  ...{ PST: [{ standard: -8 }, { standard: 8 }], PDT: [{ standard: -8, summer: -7 }] },
  PT: [{ standard: -8, summer: -7 }],
  ...{ AKST: [{ standard: -9 }], AKDT: [{ standard: -9, summer: -8 }], AKT: [{ standard: -9 }] },
  ...{ HST: [{ standard: -10 }], HAST: [{ standard: -10 }], HT: [{ standard: -10 }] },
  ...{ AST: [{ standard: -4 }, { standard: 3 }], ADT: [{ standard: -4, summer: -3 }] },
  AT: [{ standard: -4 }],
  ...{ NST: [{ standard: -3.5 }], NDT: [{ standard: -3.5, summer: -2.5 }] },
  ...{ GMT: [{ standard: 0 }], BST: [{ standard: 0, summer: 1 }, { standard: 6 }] },
  ...{ WET: [{ standard: 0 }], WEST: [{ standard: 0, summer: 1 }] },
  ...{ CET: [{ standard: 1 }], CEST: [{ standard: 1, summer: 2 }], MEZ: [{ standard: 1 }] },
  ...{
    MESZ: [{ standard: 1, summer: 2 }],
    EET: [{ standard: 2 }],
    EEST: [{ standard: 2, summer: 3 }],
  },
  IST: [{ standard: 5.5 }, { standard: 0, summer: 1 }, { standard: 2, summer: 3 }],
  ...{ MSK: [{ standard: 3 }], SAST: [{ standard: 2 }], BRT: [{ standard: -3 }] },
  ...{ AEST: [{ standard: 10 }], AEDT: [{ standard: 10, summer: 11 }], AWST: [{ standard: 8 }] },
  ...{ ACST: [{ standard: 9.5 }], ACDT: [{ standard: 9.5, summer: 10.5 }] },
  ...{ NZST: [{ standard: 12 }], NZDT: [{ standard: 12, summer: 13 }] },
  ...{
    JST: [{ standard: 9 }],
    KST: [{ standard: 9 }],
    SGT: [{ standard: 8 }],
    HKT: [{ standard: 8 }],
  },
};

const SPOKEN: Record<string, string> = {
  ...{ EASTERN: 'ET', CENTRAL: 'CT', MOUNTAIN: 'MT', PACIFIC: 'PT', ALASKA: 'AKT', HAWAII: 'HT' },
  ...{ ATLANTIC: 'AT', NEWFOUNDLAND: 'NST' },
};

/** `area` is a place in the world: Etc/GMT+5 is a clock without one, and its sign is a trap. */
const NAMED = /^[a-z][a-z_]*(?:\/[a-z][a-z0-9_+-]*){1,2}$/i;

function keeps(zone: string, { standard, summer }: Says): boolean {
  const clock = clockOf(zone);
  if (clock === null || Math.min(...clock) !== standard * 60) return false;
  return summer === undefined || Math.max(...clock) === summer * 60;
}

function byIntl(text: string): string | null {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: text }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}

function abbreviate(text: string): string {
  const word = text
    .toUpperCase()
    .replace(/\b(?:STANDARD|DAYLIGHT|TIME|ZONE)\b/g, '')
    .replace(/[^A-Z]/g, '');
  return SPOKEN[word] ?? word;
}

/** Whether a text is an abbreviation of a clock somewhere. */
export function isClockWord(text: string): boolean {
  return Object.hasOwn(ABBREVIATIONS, abbreviate(text));
}

/** An IANA name in its usual writing; null for what is none. */
export function readZoneName(text: string, finder: ZoneFinder): string | null {
  if (!NAMED.test(text) || /^(?:etc|systemv)\//i.test(text)) return null;
  return finder.named(text) ?? byIntl(text);
}

/**
 * A cell of a time-zone column to zones: an IANA name, or an abbreviation where a zone of the contact's
 * country keeps such a clock. Bare offsets (`UTC-5`) and Windows names are not read: null.
 */
export function readTimeZone(
  text: string,
  { country, finder }: { country: string; finder: ZoneFinder },
): readonly string[] | null {
  const name = readZoneName(text.trim().replace(/ /g, '_'), finder);
  if (name !== null) return [name];
  const said = ABBREVIATIONS[abbreviate(text)];
  const kept = finder
    .ofCountry(country)
    ?.filter((zone) => said?.some((one) => keeps(zone, one)) === true);
  return kept && kept.length > 0 ? kept : null;
}
