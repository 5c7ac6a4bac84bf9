import { describe, expect, it } from 'vitest';
import type { NumberRules } from './number-rule';
import { readContactNumber } from './read-contact-number';

const OPEN: NumberRules = { allowedCountries: [], numberRule: 'e164' };
const ANY: NumberRules = { allowedCountries: [], numberRule: 'any' };

function read(text: string, rules: NumberRules = OPEN, country = 'US') {
  return readContactNumber(text, { country, rules });
}

function code(text: string, rules: NumberRules = OPEN, country = 'US'): string {
  const found = read(text, rules, country);
  return found.ok ? `${found.type} ${found.number}` : found.code;
}

describe('numbers that are never called', () => {
  it.each([
    ['+1 900 555 0123', 'premium'],
    ['+44 909 879 0879', 'premium'],
    ['+49 900 1 234567', 'premium'],
    ['+49 180 5 123456', 'shared-cost'],
    ['+870 773 111 632', 'satellite'],
    ['+881 612 345 678', 'satellite'],
    ['+882 342 1234', 'satellite'],
    ['00881612345678', 'satellite'],
    ['+883 510 012 345 678', 'satellite'],
    ['+800 1234 5678', 'global-number'],
    ['+808 1234 5678', 'shared-cost'],
    ['+979 123 456 789', 'premium'],
    ['911', 'short-code'],
    ['112', 'short-code'],
    ['72345', 'short-code'],
  ])('%s: %s, whatever the rule', (text, reason) => {
    expect(code(text)).toBe(reason);
    if (text !== '72345') expect(code(text, ANY)).toBe(reason);
  });

  it('names the choice where it would help', () => {
    const found = read('72345');
    expect(found.ok ? '' : found.reason).toContain('“SIP addresses and trunk numbers, too”');
    const emergency = read('911');
    expect(emergency.ok ? '' : emergency.reason).toContain('never called');
    const sip = read('sip:ada@pbx.example.com');
    expect(sip.ok ? '' : sip.reason).toContain('“SIP addresses and trunk numbers, too”');
  });
});

describe('types', () => {
  it.each([
    ['+12125550123', 'fixed-or-mobile'],
    ['+18005550123', 'toll-free'],
    ['+4915112345678', 'mobile'],
    ['+493012345678', 'fixed-line'],
    ['+445612345678', 'voip'],
    ['+445512345678', 'uan'],
    ['+447012345678', 'personal'],
    ['+447640123456', 'pager'],
  ])('%s is %s', (text, type) => {
    expect(read(text)).toMatchObject({ ok: true, type });
  });

  it('warns of personal numbers', () => {
    expect(read('+447012345678')).toMatchObject({ warning: { code: 'personal-number' } });
  });
});

describe('countries', () => {
  const home = { ...OPEN, allowedCountries: ['US', 'CA'] };

  it.each([
    ['2125550123', 'fixed-or-mobile +12125550123'],
    ['4165550123', 'fixed-or-mobile +14165550123'],
    ['+1 876 555 0123', 'country-not-allowed'],
    ['+49 151 12345678', 'country-not-allowed'],
    ['+7 7011234567', 'country-not-allowed'],
  ])('%s: %s', (text, outcome) => {
    expect(code(text, home)).toBe(outcome);
    expect(code(text, { ...home, numberRule: 'any' })).toBe(outcome);
  });

  it('says which the number has and which the list takes', () => {
    const found = read('+4915112345678', home);
    expect(found.ok ? '' : found.reason).toBe(
      'A number of Germany; this list takes United States, Canada.',
    );
  });
});

describe('SIP addresses and trunk numbers', () => {
  it.each([
    ['sip:Ada@PBX.Example.com', 'sip sip:Ada@pbx.example.com'],
    ['<SIPS:1001@10.0.0.5:5061>', 'sip sips:1001@10.0.0.5:5061'],
    ['1001', 'unchecked 1001'],
    ['+001234567890', 'unchecked +001234567890'],
    ['(212) 555-0123', 'fixed-or-mobile +12125550123'],
    ['1 015 555 0123', 'unchecked 10155550123'],
    ['sip:ada', 'sip-invalid'],
    ['sip:ada:pw@host', 'sip-invalid'],
    ['sip:ada@host?a=b', 'sip-invalid'],
    ['sip:a\tb@host', 'sip-invalid'],
    ['reception', 'letters'],
    ['4.915E+11', 'scientific'],
    [`${'9'.repeat(41)}`, 'too-long'],
    ['', 'missing'],
    ['+881 1', 'satellite'],
    ['011 870 12', 'satellite'],
    ['00 979 123', 'satellite'],
  ])('%s: %s', (text, outcome) => {
    expect(code(text, ANY)).toBe(outcome);
  });

  it('are marked as sent unchecked, and refused by the rule for phone numbers', () => {
    expect(read('1001', ANY)).toMatchObject({ warning: { code: 'unchecked-number' } });
    expect(code('sip:ada@pbx.example.com')).toBe('sip-not-allowed');
    expect(code('+001234567890')).toBe('unknown-country');
  });
});
