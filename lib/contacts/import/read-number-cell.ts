import type { ImportSettings } from '../import-types';
import type { Finding } from '../issue-codes';
import type { OwnRole, RowPlan } from '../mapping/row-plan';
import { type CountryText, readCountry } from '../numbers/country-text';
import { type ContactNumber, readContactNumber } from '../numbers/read-contact-number';

/** The number of a row, with the cell it was read from and what its other cells say of it. */
export type NumberCell = {
  read: ContactNumber;
  column: string;
  value: string;
  /** ISO country the row says the person is in, '' where it says none. */
  place: string;
  /** Of the cell that names the country. */
  countryFinding: Finding | null;
  /** A SIP address goes before the number beside it, which is not called. */
  isBesideNumber: boolean;
};

const UNKNOWN_COUNTRY: Finding = {
  code: 'country-unknown',
  reason: 'Not a country. The number was read as in the rest of the list.',
};
const MAX_MEMO = 5_000;

function createCountryCells() {
  const known = new Map<string, CountryText | null>();
  return (text: string): CountryText | null => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= MAX_MEMO) known.clear();
    const country = readCountry(text);
    known.set(text, country);
    return country;
  };
}

/** Reads the number of each row: its SIP address where the list takes them, else its number. */
export function createNumberCell(settings: ImportSettings, plan: RowPlan) {
  const { defaultCountry, allowedCountries, numberRule } = settings;
  const rules = { allowedCountries, numberRule };
  const countryOf = createCountryCells();
  const { places } = plan;

  return (cells: readonly string[]): NumberCell => {
    const of = (role: OwnRole) => cells[places[role]?.index ?? -1] ?? '';
    const number = of('number');
    const sip = of('sipUri');
    const isSip = sip !== '' && (numberRule === 'any' || number === '');
    const named = of('country');
    const found = named === '' ? null : countryOf(named);
    const text = isSip ? sip : number;
    const asked = isSip && !/^<?\s*sips?:/i.test(sip) ? `sip:${sip}` : text;
    return {
      read: readContactNumber(asked, { country: found?.code ?? defaultCountry, rules }),
      column: places[isSip ? 'sipUri' : 'number']?.column ?? '',
      value: text,
      place: found?.isPlace ? found.code : '',
      countryFinding: named !== '' && found === null ? UNKNOWN_COUNTRY : null,
      isBesideNumber: isSip && number !== '',
    };
  };
}
