import { describe, expect, it } from 'vitest';
import { normalisePhone } from './phone';

function e164(raw: string, country = ''): string | null {
  const phone = normalisePhone(raw, country);
  return phone.ok ? phone.e164 : null;
}

function reason(raw: string, country = ''): string {
  const phone = normalisePhone(raw, country);
  return phone.ok ? `accepted as ${phone.e164}` : phone.reason;
}

describe('normalisePhone', () => {
  it.each([
    ['+1 212 555 0123', '', '+12125550123'],
    ['(212) 555-0123', 'US', '+12125550123'],
    ['1-212-555-0123', 'US', '+12125550123'],
    ['2125550123', 'US', '+12125550123'],
    ['0151/12345678', 'DE', '+4915112345678'],
    ['+49 (0) 151 12345678', 'US', '+4915112345678'],
    ['0049 151 12345678', '', '+4915112345678'],
    ['0049 151 12345678', 'US', '+4915112345678'],
    ['0011 49 151 12345678', 'AU', '+4915112345678'],
    ['‪+12125550123‬', '', '+12125550123'],
    ["'+12125550123", '', '+12125550123'],
    ['+１２１２５５５０１２３', '', '+12125550123'],
    ['＋12125550123', '', '+12125550123'],
    ['tel:+12125550123', '', '+12125550123'],
    ['+44\u00a020\u00a07946\u00a00958', '', '+442079460958'],
  ])('reads %s in %s', (raw, country, expected) => {
    expect(e164(raw, country)).toBe(expected);
  });

  it.each([
    ['', 'US', 'No number in this row.'],
    ['   ', 'US', 'No number in this row.'],
    ['2125550123', '', 'No country code, and no default country is chosen.'],
    ['1-800-FLOWERS', 'US', 'The number contains letters.'],
    ['911', 'US', 'Too short for a number of United States.'],
    ['12', 'DE', 'Too short for a number of Germany.'],
    ['+49', '', 'Too short for a phone number.'],
    ['0151 12345678 / 0170 1234567', 'DE', 'Too long for one phone number.'],
    ['+4915112345678901234', '', 'Too long for a number of Germany.'],
    ['+12125550123456', '', 'Too long for a number of the country code +1.'],
    ['+1 015 555 0123', '', 'Not a number that exists in United States.'],
    ['+999123456789', '', 'No such country code.'],
    ['+12125550123; +12125550124', '', 'Not a phone number.'],
    ['@ +12125550123', '', 'No country code, and no default country is chosen.'],
    ['---', 'US', 'Not a phone number.'],
  ])('refuses %s in %s', (raw, country, expected) => {
    expect(reason(raw, country)).toBe(expected);
  });

  it('names a number that the spreadsheet rounded as lost', () => {
    expect(reason('4.915E+11', 'DE')).toContain('rounded this number');
    expect(reason('4,915E+11', 'DE')).toContain('rounded this number');
  });

  it.each([
    ['+1 212 555 0123 x44', '44'],
    ['+1 212 555 0123 ext. 44', '44'],
    ['+49 30 12345678 Durchwahl 5', '5'],
    ['+12125550123;ext=9', '9'],
    ['+12125550123#77', '77'],
  ])('splits the extension off %s', (raw, extension) => {
    expect(normalisePhone(raw, '')).toMatchObject({ ok: true, extension });
  });

  it('does not take the decimal of a spreadsheet for a digit, and says so', () => {
    const phone = normalisePhone('12125550123.0', 'US');
    expect(phone).toMatchObject({ ok: true, e164: '+12125550123' });
    expect(phone.ok && phone.warning?.reason).toContain('“.0”');
  });

  it('reads digits with the country code but no plus as international, and says so when unsure', () => {
    const phone = normalisePhone('4915112345678', 'DE');
    expect(phone).toMatchObject({ ok: true, e164: '+4915112345678' });
    expect(phone.ok && phone.warning?.reason).toContain('+4915112345678');
  });

  it('gives the country of the number, or its calling code where it belongs to none', () => {
    expect(normalisePhone('+14165550123', 'US')).toMatchObject({ country: 'CA' });
    expect(normalisePhone('+80012345678', '')).toMatchObject({ country: '+800' });
  });
});
