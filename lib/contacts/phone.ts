import {
  type CountryCode,
  getCountryCallingCode,
  isSupportedCountry,
  type PhoneNumber,
  parsePhoneNumberFromString,
  parsePhoneNumberWithError,
} from 'libphonenumber-js/max';
import { countryLabel } from './country-name';
import { cleanPhoneText, isScientific } from './phone-text';

export type PhoneFault =
  | 'missing'
  | 'letters'
  | 'scientific'
  | 'no-country'
  | 'unknown-country'
  | 'too-short'
  | 'too-long'
  | 'invalid';

export type Phone =
  | {
      ok: true;
      e164: string;
      extension: string | null;
      /** ISO country of the number, or its calling code (`+800`) where it belongs to none. */
      country: string;
      warning: string | null;
    }
  | { ok: false; fault: PhoneFault; reason: string };

const E164 = /^\+[1-9]\d{6,14}$/;

function fail(fault: PhoneFault, reason: string): Phone {
  return { ok: false, fault, reason };
}

function asCountry(code: string): CountryCode | undefined {
  return isSupportedCountry(code) ? code : undefined;
}

/** The whole cell must be the number: no digging one out of other text. */
function whole(country: CountryCode | undefined) {
  return { extract: false, ...(country ? { defaultCountry: country } : {}) };
}

function parseValid(text: string, country?: CountryCode): PhoneNumber | null {
  const parsed = parsePhoneNumberFromString(text, whole(country));
  return parsed?.isValid() && E164.test(parsed.number) ? parsed : null;
}

type Reading = { parsed: PhoneNumber; warning: string | null };

/**
 * Digits that begin with the default country's calling code but have no plus (`4915112345678`): the
 * international reading wins where it is valid, and the row says so when the national one is valid too.
 */
function readWithoutPlus(digits: string, national: PhoneNumber | null, code: string) {
  if (!digits.startsWith(code)) return null;
  const parsed = parseValid(`+${digits}`);
  if (!parsed) return null;
  const isAmbiguous = national !== null && national.number !== parsed.number;
  return {
    parsed,
    warning: isAmbiguous ? `Read as ${parsed.number}. Write it with + to be certain.` : null,
  };
}

function read(text: string, country: CountryCode | undefined): Reading | null {
  const parsed = parseValid(text, country);
  if (text.startsWith('+')) return parsed && { parsed, warning: null };
  const digits = text.replace(/\D/g, '');
  if (country && !digits.startsWith('0')) {
    const international = readWithoutPlus(digits, parsed, getCountryCallingCode(country));
    if (international) return international;
  }
  if (parsed) return { parsed, warning: null };
  const after00 = digits.startsWith('00') ? parseValid(`+${digits.slice(2)}`) : null;
  return after00 && { parsed: after00, warning: null };
}

function hasCountryCode(text: string): boolean {
  return text.startsWith('+') || /^00[1-9]/.test(text.replace(/\D/g, ''));
}

/** Why a text is no number, in words a list owner can act on. */
function explain(text: string, country: CountryCode | undefined): Phone {
  if (!country && !hasCountryCode(text)) {
    return fail('no-country', 'No country code, and no default country is chosen.');
  }
  try {
    const international = text.replace(/^\s*00(?=[1-9])/, '+');
    const parsed = parsePhoneNumberWithError(country ? text : international, whole(country));
    const owner = parsed.country ?? parsed.getPossibleCountries()[0];
    const where = owner ? countryLabel(owner) : `the country code +${parsed.countryCallingCode}`;
    const length = parsed.nationalNumber.length;
    if (!parsed.isPossible() && length < 8) {
      return fail('too-short', `Too short for a number of ${where}.`);
    }
    if (!parsed.isPossible() && length > 9) {
      return fail('too-long', `Too long for a number of ${where}.`);
    }
    return fail('invalid', `Not a number that exists in ${where}.`);
  } catch (error) {
    const code = error instanceof Error ? error.message : '';
    if (code === 'INVALID_COUNTRY') return fail('unknown-country', 'No such country code.');
    if (code === 'TOO_SHORT') return fail('too-short', 'Too short for a phone number.');
    if (code === 'TOO_LONG') return fail('too-long', 'Too long for one phone number.');
    return fail('invalid', 'Not a phone number.');
  }
}

/**
 * A cell to E.164 with full metadata. `defaultCountry` is an ISO code for numbers without a country code,
 * '' for none. An extension in the same cell comes back apart.
 */
export function normalisePhone(raw: string, defaultCountry: string): Phone {
  const { number, extension, hadDecimal } = cleanPhoneText(raw);
  if (number === '') return fail('missing', 'No number in this row.');
  if (isScientific(number)) {
    return fail(
      'scientific',
      'The spreadsheet rounded this number and its digits are lost. Format the column as text and export again.',
    );
  }
  if (/\p{L}/u.test(number)) return fail('letters', 'The number contains letters.');
  const country = asCountry(defaultCountry);
  const found = read(number, country);
  if (!found) return explain(number, country);
  const { parsed } = found;
  return {
    ok: true,
    e164: parsed.number,
    extension: extension ?? parsed.ext ?? null,
    country: parsed.country ?? `+${parsed.countryCallingCode}`,
    warning:
      found.warning ?? (hadDecimal ? 'The “.0” at the end of the number was left out.' : null),
  };
}
