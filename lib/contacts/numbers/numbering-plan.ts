import metadata from 'libphonenumber-js/max/metadata';
import type { NumberType } from './number-type';

/**
 * One country's numbering plan with its patterns compiled once: the library compiles them for every number,
 * which is most of what a parse costs. Places in its metadata as in its `metadata.js`, version 4; a test
 * holds each answer against the library's.
 */
export type NumberingPlan = {
  callingCode: string;
  /** What is dialled before a foreign number, from the start. */
  outbound: RegExp;
  general: RegExp;
  /** What may stand before a national number and is not part of it. */
  trunk: RegExp | null;
  trunkDigits: string;
  leading: RegExp | null;
  fixed: TypeRule | null;
  mobile: TypeRule | null;
  others: TypeRule[];
};
type TypeRule = { type: NumberType; pattern: RegExp; lengths: readonly number[] };

// An empty place is written as 0, null or ''.
type RawType = [pattern?: string, lengths?: number[]] | null | undefined;
type Raw = readonly unknown[];

// In the library's order of asking, which decides where patterns overlap.
const OTHERS: [NumberType, number][] = [
  ['mobile', 1],
  ['premium', 3],
  ['toll-free', 2],
  ['shared-cost', 9],
  ['voip', 8],
  ['personal', 4],
  ['pager', 7],
  ['uan', 6],
  ['voicemail', 5],
];

const plans = new Map<string, NumberingPlan | null>();

/** The plan of an ISO country; null for what is none. */
export function planOf(country: string): NumberingPlan | null {
  const known = plans.get(country);
  if (known !== undefined) return known;
  const raws: Record<string, Raw | undefined> = metadata.countries;
  const raw = Object.hasOwn(raws, country) ? raws[country] : undefined;
  const plan = raw ? compile(raw) : null;
  plans.set(country, plan);
  return plan;
}

const codes: Record<string, readonly string[] | undefined> = metadata.country_calling_codes;

/** Countries that share a calling code, the main one first; empty for what is none. */
export function countriesOf(callingCode: string): readonly string[] {
  return codes[callingCode] ?? [];
}

function whole(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`);
}

function start(pattern: unknown): RegExp | null {
  return typeof pattern === 'string' && pattern !== '' ? new RegExp(`^(?:${pattern})`) : null;
}

function compile(raw: Raw): NumberingPlan {
  const all = Array.isArray(raw[3]) ? raw[3].map(Number) : [];
  const types: readonly RawType[] = Array.isArray(raw[11]) ? raw[11] : [];
  const rule = (type: NumberType, at: number): TypeRule | null => {
    const found = types[at];
    if (!found?.[0]) return null;
    return { type, pattern: whole(found[0]), lengths: found[1] ?? all };
  };
  return {
    callingCode: String(raw[0]),
    outbound: start(raw[1]) ?? /^\b$/,
    general: whole(String(raw[2])),
    trunk: start(raw[7]) ?? start(raw[5]),
    trunkDigits: typeof raw[5] === 'string' ? raw[5] : '',
    leading: start(raw[10]),
    fixed: rule('fixed-line', 0),
    mobile: rule('mobile', 1),
    others: OTHERS.flatMap(([type, at]) => rule(type, at) ?? []),
  };
}

function fits(national: string, rule: TypeRule | null): boolean {
  return rule?.lengths.includes(national.length) === true && rule.pattern.test(national);
}

/** The type of a national number, null where the plan has no such number. */
export function typeIn(plan: NumberingPlan, national: string): NumberType | null {
  if (!plan.general.test(national)) return null;
  if (fits(national, plan.fixed)) {
    return plan.mobile === null || fits(national, plan.mobile) ? 'fixed-or-mobile' : 'fixed-line';
  }
  return plan.others.find((rule) => fits(national, rule))?.type ?? null;
}

/** Which of the countries that share a calling code a number belongs to; null where none has it. */
export function countryIn(callingCode: string, national: string): string | null {
  const countries = countriesOf(callingCode);
  if (countries.length === 1) return countries[0] ?? null;
  for (const country of countries) {
    const plan = planOf(country);
    if (plan === null) continue;
    const isHere = plan.leading ? plan.leading.test(national) : typeIn(plan, national) !== null;
    if (isHere) return country;
  }
  return null;
}
