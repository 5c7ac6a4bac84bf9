import fc from 'fast-check';
import { type CountryCode, getCountries, getExampleNumber } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';
import { describe, expect, it } from 'vitest';
import { isE164 } from './number-shape';
import { publicNumbersOf } from './public-numbers';
import { readContactNumber } from './read-contact-number';

const GERMAN = '+4915112345678';

describe('the public number behind', () => {
  it.each([
    ['4915112345678', ''],
    ['+004915112345678', ''],
    ['004915112345678', 'US'],
    ['0114915112345678', 'DE'],
    ['015112345678', 'DE'],
    ['15112345678', 'DE'],
    ['sip:+4915112345678@pbx.example.com;user=phone', ''],
    ['sips:+4915112345678@pbx.example.com:5061', ''],
    ['sip:+49-151-12345678@pbx.example.com', ''],
    ['sip:%2B4915112345678@pbx.example.com', ''],
    ['sip:+4915112345678;ext=12@pbx.example.com;user=phone', ''],
    ['sip:015112345678@pbx.example.com;user=phone', 'DE'],
    ['sip:004915112345678@pbx.example.com', 'US'],
  ])('%s (lists of %s) is found', (identity, country) => {
    expect(publicNumbersOf(identity, ['FR', country])).toContain(GERMAN);
  });

  it.each([
    ['1001', 'DE'],
    ['sip:ann@pbx.example.com', 'DE'],
    ['sip:1001@pbx.example.com', 'US'],
    [GERMAN, 'DE'],
    ['0000000000', 'DE'],
    ['9'.repeat(39), 'US'],
    ['', ''],
  ])('%s is none', (identity, country) => {
    expect(publicNumbersOf(identity, [country])).toEqual([]);
  });

  it('is read in the countries given, and in no other', () => {
    expect(publicNumbersOf('2125550123', ['US'])).toEqual(['+12125550123']);
    expect(publicNumbersOf('2125550123', ['DE'])).not.toContain('+12125550123');
  });
});

type Written = { e164: string; country: CountryCode; text: string; isPlain: boolean };

/** A number that exists, as somebody may write it who has it from a trunk, a register or a mail. */
const written = fc
  .record({
    country: fc.constantFrom(...getCountries()),
    way: fc.constantFrom('plus', 'bare', '00', '011', 'national', 'sip', 'sip-national'),
    signs: fc.array(fc.constantFrom(' ', '-', '.', '/', '(', ')', '\u00a0'), { maxLength: 4 }),
    params: fc.constantFrom('', ';user=phone', ';transport=tcp'),
  })
  .map(({ country, way, signs, params }): Written | null => {
    const example = getExampleNumber(country, examples);
    if (!example) return null;
    const { number: e164 } = example;
    const digits = e164.slice(1);
    const national = example.formatNational().replace(/\D/g, '');
    const spread = (text: string) =>
      signs.reduce(
        (whole, sign, at) => `${whole.slice(0, 3 + at)}${sign}${whole.slice(3 + at)}`,
        text,
      );
    const forms: Record<string, string> = {
      plus: spread(e164),
      bare: spread(digits),
      '00': spread(`00${digits}`),
      '011': spread(`011${digits}`),
      national: spread(national),
      sip: `sip:${e164}@pbx.example.com${params}`,
      'sip-national': `sip:${national}@pbx.example.com${params}`,
    };
    return { e164, country, text: forms[way] ?? '', isPlain: way === 'plus' };
  })
  .filter((one): one is Written => one !== null);

describe('however a number is written', () => {
  it('it is met: as the list keeps it, or as the public number behind that', () => {
    fc.assert(
      fc.property(written, fc.boolean(), ({ e164, country, text, isPlain }, hasCountry) => {
        const isNational = !/^\+|^sip:\+/.test(text);
        // Read in its own country, or in a list of another that was read with none.
        const rules = { allowedCountries: [], numberRule: 'any' } as const;
        const kept = readContactNumber(text, { country: hasCountry ? country : '', rules });
        const identity = kept.ok ? kept.number : text;
        // Digits may be somebody else’s number in the list’s own country: that is whom it calls.
        if (kept.ok && isE164(identity) && identity !== e164 && !isPlain) return;
        const names = [identity, ...publicNumbersOf(identity, isNational ? [country] : [])];
        expect(names).toContain(e164);
      }),
      { numRuns: 2_000 },
    );
  });

  it('the answer is E.164, sorted, each once', () => {
    const any = fc.oneof(fc.string(), fc.stringMatching(/^\+?[0-9]{3,30}$/), fc.webUrl());
    fc.assert(
      fc.property(any, fc.constantFrom('', 'US', 'DE', 'XX'), (identity, country) => {
        const found = publicNumbersOf(identity, [country]);
        expect(found).toEqual([...new Set(found)].sort());
        for (const number of found) expect(number).toMatch(/^\+[1-9]\d{6,14}$/);
      }),
    );
  });
});
