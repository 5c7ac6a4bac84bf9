import {
  type CountryCode,
  getCountryCallingCode,
  isSupportedCountry,
  type PhoneNumber,
  parsePhoneNumberFromString,
  parsePhoneNumberWithError,
} from 'libphonenumber-js/max';
import { countryLabel } from './country-name';
import { fromLibrary } from './library-type';
import { isE164 } from './number-shape';
import type { NumberType } from './number-type';
import { cleanPhoneText, isScientific } from './phone-text';
import { readQuickly } from './quick-number';

export type PhoneFault =
  | 'missing'
  | 'letters'
  | 'scientific'
  | 'no-country'
  | 'unknown-country'
  | 'too-short'
  | 'too-long'
  | 'invalid';

type Noticed = { code: 'ambiguous' | 'decimal'; reason: string };

export type Phone =
  | {
      ok: true;
      e164: string;
      extension: string | null;
      /** ISO country of the number, or its calling code (`+800`) where it belongs to none. */
      country: string;
      type: NumberType;
      warning: Noticed | null;
    }
  | { ok: false; fault: PhoneFault; reason: string };

const DECIMAL: Noticed = {
  code: 'decimal',
  reason: 'The “.0” at the end of the number was left out.',
};

/** The library reads no more either; the patterns below take a time that grows with the square of it. */
const MAX_PHONE_CHARS = 250;

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

type Valid = { parsed: PhoneNumber; type: NumberType };

// The library asks for the type to tell whether a number is valid: once is enough.
function validate(parsed: PhoneNumber | undefined): Valid | null {
  const type = parsed?.getType();
  if (!parsed || !isE164(parsed.number)) return null;
  if (type) return { parsed, type: fromLibrary(type) };
  return parsed.isValid() ? { parsed, type: 'unknown' } : null;
}

function parseValid(text: string): Valid | null {
  return validate(parsePhoneNumberFromString(text, whole(undefined)));
}

type Reading = Valid & { warning: Noticed | null };

/**
 * Digits that begin with the default country's calling code but have no plus (`4915112345678`): the
 * international reading wins where it is valid, and the row says so when the national one is valid too.
 */
function readWithoutPlus(digits: string, national: Valid | null, code: string): Reading | null {
  if (!digits.startsWith(code)) return null;
  const valid = parseValid(`+${digits}`);
  if (!valid) return null;
  const { number } = valid.parsed;
  const isAmbiguous = national !== null && national.parsed.number !== number;
  const reason = `Read as ${number}. Write it with + to be certain.`;
  return { ...valid, warning: isAmbiguous ? { code: 'ambiguous', reason } : null };
}

/** A text to be read in a country, and what the library makes of it at first. */
type Text = { text: string; country: CountryCode | undefined; parsed: PhoneNumber | undefined };

function read({ text, country, parsed }: Text): Reading | null {
  const valid = validate(parsed);
  if (text.startsWith('+')) return valid && { ...valid, warning: null };
  const digits = text.replace(/\D/g, '');
  if (country && !digits.startsWith('0')) {
    const international = readWithoutPlus(digits, valid, getCountryCallingCode(country));
    if (international) return international;
  }
  if (valid) return { ...valid, warning: null };
  const after00 = digits.startsWith('00') ? parseValid(`+${digits.slice(2)}`) : null;
  return after00 && { ...after00, warning: null };
}

function hasCountryCode(text: string): boolean {
  return text.startsWith('+') || /^00[1-9]/.test(text.replace(/\D/g, ''));
}

/** Why a text is no number, in words a list owner can act on. */
function explain({ text, country, parsed: first }: Text): Phone {
  if (!country && !hasCountryCode(text)) {
    return fail('no-country', 'No country code, and no default country is chosen.');
  }
  try {
    const international = text.replace(/^\s*00(?=[1-9])/, '+');
    const asked = country ? text : international;
    const parsed = first ?? parsePhoneNumberWithError(asked, whole(country));
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
  if (raw.length > MAX_PHONE_CHARS) return fail('too-long', 'Too long for one phone number.');
  const quick = readQuickly(raw, defaultCountry);
  if (quick) return { ok: true, ...quick, extension: null, warning: null };
  const { number, extension, hadDecimal } = cleanPhoneText(raw);
  if (number === '') return fail('missing', 'No number in this row.');
  if (isScientific(number)) {
    return fail(
      'scientific',
      'The spreadsheet rounded this number and its digits are lost. Format the column as text and export again.',
    );
  }
  if (/\p{L}/u.test(number)) return fail('letters', 'The number contains letters.');
  const bare = readQuickly(number, defaultCountry);
  if (bare) return { ok: true, ...bare, extension, warning: hadDecimal ? DECIMAL : null };
  const country = asCountry(defaultCountry);
  const first = parsePhoneNumberFromString(number, whole(country));
  const text = { text: number, country, parsed: first };
  const found = read(text);
  if (!found) return explain(text);
  const { parsed, type, warning } = found;
  return {
    ok: true,
    e164: parsed.number,
    extension: extension ?? parsed.ext ?? null,
    country: parsed.country ?? `+${parsed.countryCallingCode}`,
    type,
    warning: warning ?? (hadDecimal ? DECIMAL : null),
  };
}
