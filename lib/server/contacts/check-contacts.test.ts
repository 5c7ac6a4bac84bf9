import { describe, expect, it } from 'vitest';
import type { NumberRules } from '@/lib/contacts/numbers/number-rule';
import { checkContact, checkContacts } from './check-contacts';

const row = (number: string, more: object = {}) => ({ number, variables: {}, line: 2, ...more });
const rules = (change: Partial<NumberRules>): NumberRules => ({
  ...{ allowedCountries: [], numberRule: 'e164' },
  ...change,
});

function told(number: string, given?: NumberRules): string {
  const found = checkContact(row(number), given);
  return found.ok ? `${found.value.type} ${found.value.country}` : found.why;
}

describe('the browser’s word counts for nothing', () => {
  it.each([
    ['+12125550123', 'fixed-or-mobile US'],
    ['+4915112345678', 'mobile DE'],
    ['+19005550123', 'a number that is never called'],
    ['+881612345678', 'a number that is never called'],
    ['+80012345678', 'a number that is never called'],
    ['+10155550123', 'not a valid number'],
    ['1001', 'not a valid number'],
    ['sip:a@b.test', 'a SIP address, which the list does not take'],
  ])('%s: %s', (number, outcome) => {
    expect(told(number)).toBe(outcome);
  });

  it('takes what the list takes, and still no premium number', () => {
    const any = rules({ numberRule: 'any' });
    expect(told('sip:a@b.test', any)).toBe('sip ');
    expect(told('1001', any)).toBe('unchecked ');
    expect(told('SIP:A@B.test', any)).toMatch(/^number: /);
    expect(told('+19005550123', any)).toBe('a number that is never called');
    expect(told('+881612', any)).toBe('a number that is never called');
  });

  it('refuses countries the list does not take', () => {
    const home = rules({ allowedCountries: ['US'] });
    expect(told('+12125550123', home)).toBe('fixed-or-mobile US');
    expect(told('+18765550123', home)).toBe('a number of a country that the list does not take');
  });
});

describe('zones', () => {
  const zones = (names: string[]) => checkContact(row('+12125550123', { zones: names }));

  it('are IANA names in order', () => {
    expect(zones(['America/Chicago', 'America/New_York'])).toMatchObject({ ok: true });
    expect(zones(['Mars/Olympus'])).toEqual({ ok: false, why: 'a time zone that is none' });
    expect(zones(['EST'])).toEqual({ ok: false, why: 'a time zone that is none' });
    const turned = zones(['America/New_York', 'America/Chicago']);
    expect(turned).toEqual({ ok: false, why: 'time zones out of order' });
    expect(zones([])).toMatchObject({ ok: false });
    expect(zones(Array.from({ length: 13 }, (_, n) => `America/X${n}`))).toMatchObject({
      ok: false,
    });
  });
});

it('names rows by their line and never by their number', () => {
  expect(() => checkContacts([row('+19005550123'), row('+12125550123')])).toThrow(
    "1 of these contacts can't be stored (line 2: a number that is never called).",
  );
});
