import type { NumberRule } from '../contact';
import type { Finding } from '../issue-codes';
import { countryLabel } from './country-name';
import type { NumberFacts } from './number-type';

/** What a list takes: ISO countries, none = any; and whether SIP addresses and trunk numbers are taken. */
export type NumberRules = { allowedCountries: readonly string[]; numberRule: NumberRule };

export const OPEN_RULES: NumberRules = { allowedCountries: [], numberRule: 'e164' };

/** The choice as the page offers it and reasons name it. */
export const NUMBER_RULE_WORDS: Record<NumberRule, string> = {
  e164: 'Public numbers only',
  any: 'SIP addresses and trunk numbers, too',
};

/** Calling codes of satellites and of networks on ships and planes. */
const SATELLITE = new Set(['+870', '+881', '+882', '+883']);
const MAX_TOLD = 3;

function tellCountries(codes: readonly string[]): string {
  const told = codes.slice(0, MAX_TOLD).map(countryLabel).join(', ');
  return codes.length > MAX_TOLD ? `${told} and ${codes.length - MAX_TOLD} more` : told;
}

/** What no list ever takes: calls to it are charged at rates nobody approved, or reach a ship. */
export function refuseAlways({ country, type }: NumberFacts): Finding | null {
  if (SATELLITE.has(country)) {
    return {
      code: 'satellite',
      reason: `A satellite number (${country}): these are never called.`,
    };
  }
  if (type === 'premium' || country === '+979') {
    return {
      code: 'premium',
      reason: `A premium-rate number of ${countryLabel(country)}: these are never called.`,
    };
  }
  if (type === 'shared-cost' || country === '+808') {
    const reason = `A shared-cost number of ${countryLabel(country)}: these are never called.`;
    return { code: 'shared-cost', reason };
  }
  if (country.startsWith('+')) {
    const reason = `A number of no country (${country}): these are never called.`;
    return { code: 'global-number', reason };
  }
  return null;
}

/** Why a number of the public network is not taken into a list; null when it is. */
export function refuseNumber(number: NumberFacts, rules: NumberRules): Finding | null {
  const never = refuseAlways(number);
  if (never) return never;
  const { allowedCountries } = rules;
  if (allowedCountries.length === 0 || allowedCountries.includes(number.country)) return null;
  return {
    code: 'country-not-allowed',
    reason: `A number of ${countryLabel(number.country)}; this list takes ${tellCountries(allowedCountries)}.`,
  };
}
