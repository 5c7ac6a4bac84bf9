import fc from 'fast-check';
import { getCountries, getExampleNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';
import { describe, expect, it } from 'vitest';
import { fromLibrary } from './library-type';
import { readQuickly } from './quick-number';

const COUNTRIES = getCountries();

function byLibrary(text: string, country: string) {
  const known = COUNTRIES.find((code) => code === country);
  const parsed = parsePhoneNumberFromString(text, {
    extract: false,
    ...(known ? { defaultCountry: known } : {}),
  });
  const type = parsed?.getType();
  if (!parsed || !type) return null;
  return { e164: parsed.number, country: parsed.country, type: fromLibrary(type) };
}

const country = fc.constantFrom(...COUNTRIES);
const digits = (max: number) => fc.stringMatching(new RegExp(`^[0-9]{2,${max}}$`));
/** A number that exists, with its last digits changed at will: near misses and neighbours. */
const nearExample = fc.tuple(country, digits(6)).map(([code, tail]) => {
  const number = getExampleNumber(code, examples);
  return { code, text: `${number?.number ?? '+1'}`.slice(0, -tail.length) + tail };
});

describe('readQuickly says what the library says, or nothing', () => {
  it('of international numbers near those that exist', () => {
    fc.assert(
      fc.property(nearExample, ({ text }) => {
        const quick = readQuickly(text, '');
        if (quick) expect(quick).toEqual(byLibrary(text, ''));
      }),
      { numRuns: 4000 },
    );
  });

  it('of international numbers at random', () => {
    fc.assert(
      fc.property(digits(15), (tail) => {
        const quick = readQuickly(`+${tail}`, '');
        if (quick) expect(quick).toEqual(byLibrary(`+${tail}`, ''));
      }),
      { numRuns: 4000 },
    );
  });

  it('of national numbers, with and without prefix, in any country', () => {
    const written = fc.tuple(country, nearExample, fc.constantFrom('', '0', '1', '8', '06', '00'));
    fc.assert(
      fc.property(written, ([home, { text }, prefix]) => {
        const national = prefix + text.replace(/^\+\d{1,3}/, '');
        const quick = readQuickly(national, home);
        if (quick) expect(quick).toEqual(byLibrary(national, home));
      }),
      { numRuns: 6000 },
    );
  });

  it('of numbers with signs anywhere among their digits', () => {
    const sign = fc.constantFrom('', '', '', ' ', '-', '(', ')', '.', '/', '  ');
    const signs = fc.array(sign, { minLength: 18, maxLength: 18 });
    fc.assert(
      fc.property(nearExample, signs, fc.boolean(), ({ code, text }, between, isNational) => {
        const plain = isNational ? text.replace(/^\+\d{1,3}/, '') : text;
        const written = [...plain].map((digit, at) => digit + (between[at] ?? '')).join('');
        const quick = readQuickly(written, code);
        if (quick) expect(quick).toEqual(byLibrary(written, code));
      }),
      { numRuns: 4000 },
    );
  });

  it('of numbers at random in their own country', () => {
    fc.assert(
      fc.property(country, digits(12), (home, text) => {
        const quick = readQuickly(text, home);
        if (quick) expect(quick).toEqual(byLibrary(text, home));
      }),
      { numRuns: 6000 },
    );
  });
});

it.each([
  ['+1 212 555 0123', ''],
  ['(212) 555-0123', 'US'],
  ['1-212-555-0123', 'US'],
  ['2125550123', 'CA'],
  ['0151/12345678', 'DE'],
  ['+49 151 12345678', 'US'],
  ['020 7946 0958', 'GB'],
  ['+61 412 345 678', ''],
  ['98765 43210', 'IN'],
])('reads %s in %s without the library', (text, home) => {
  expect(readQuickly(text, home)).toEqual(byLibrary(text, home));
  expect(readQuickly(text, home)).not.toBeNull();
});
