import fc from 'fast-check';
import { getCountries, getExampleNumber } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';
import { describe, expect, it } from 'vitest';
import { MAX_ZONE, MAX_ZONES } from '../limits';
import { normalisePhone } from '../numbers/phone';
import { hasSameClock } from './clock';
import { isZone } from './is-zone';
import { STATES } from './state-table';
import { createZoneFinder } from './zone-finder';
import { ZONE_TABLE } from './zone-table';

const finder = createZoneFinder(ZONE_TABLE);

function zonesOf(number: string): readonly string[] | null {
  const phone = normalisePhone(number, '');
  if (!phone.ok) throw new Error(`${number} is no number: ${phone.reason}`);
  return finder.ofNumber({ number: phone.e164, country: phone.country, type: phone.type });
}

describe('zones of a number', () => {
  it.each([
    ['+12125550123', ['America/New_York']],
    ['+13125550123', ['America/Chicago']],
    ['+13035550123', ['America/Denver']],
    ['+16025550123', ['America/Phoenix']],
    ['+14155550123', ['America/Los_Angeles']],
    ['+18085550123', ['Pacific/Honolulu']],
    ['+17875550123', ['America/Puerto_Rico']],
    ['+14165550123', ['America/Toronto']],
    ['+16045550123', ['America/Vancouver']],
    ['+19025550123', ['America/Halifax']],
    ['+442079460958', ['Europe/London']],
    ['+447400123456', ['Europe/London']],
    ['+447911123456', ['Europe/Guernsey']],
    ['+4915112345678', ['Europe/Berlin']],
    ['+493012345678', ['Europe/Berlin']],
    ['+33612345678', ['Europe/Paris']],
    ['+4740612345', ['Europe/Oslo']],
    ['+919876543210', ['Asia/Kolkata']],
    ['+8613812345678', ['Asia/Shanghai']],
    ['+77011234567', ['Asia/Almaty']],
    ['+34928123456', ['Atlantic/Canary']],
    ['+34912345678', ['Europe/Madrid']],
    ['+5511912345678', ['America/Sao_Paulo']],
    ['+5592912345678', ['America/Manaus', 'America/Sao_Paulo']],
    ['+61255501234', ['Australia/Lord_Howe', 'Australia/Sydney']],
  ])('%s', (number, zones) => {
    expect(zonesOf(number)).toEqual(zones);
  });

  it.each([
    ['+12195550123', ['America/Chicago', 'America/New_York']],
    ['+18505550123', ['America/Chicago', 'America/New_York']],
    ['+14485550123', ['America/Chicago', 'America/New_York']],
    ['+12085550123', ['America/Denver', 'America/Los_Angeles']],
    ['+19285550123', ['America/Denver', 'America/Phoenix']],
    ['+16055550123', ['America/Chicago', 'America/Denver']],
    ['+19075550123', ['America/Adak', 'America/Anchorage']],
    ['+12505550123', ['America/Edmonton', 'America/Fort_Nelson', 'America/Vancouver']],
    ['+13065550123', ['America/Edmonton', 'America/Regina']],
    ['+18075550123', ['America/Toronto', 'America/Winnipeg']],
    ['+17095550123', ['America/Halifax', 'America/St_Johns']],
  ])('%s is of a split area', (number, zones) => {
    expect(zonesOf(number)).toEqual(zones);
  });

  it('gives a mobile number that is tied to no area every zone of its country', () => {
    expect(zonesOf('+61412345678')).toHaveLength(7);
    expect(zonesOf('+79161234567')).toHaveLength(11);
    expect(zonesOf('+34612345678')).toEqual(['Atlantic/Canary', 'Europe/Madrid']);
  });

  it('knows nothing of free numbers that several countries share, and of none of a country', () => {
    expect(zonesOf('+18005550123')).toBeNull();
    expect(finder.ofNumber({ number: 'sip:a@b', country: '', type: 'sip' })).toBeNull();
    expect(finder.ofNumber({ number: '1001', country: '', type: 'unchecked' })).toBeNull();
  });

  it('gives every country a set, sorted, whatever the number', () => {
    const tail = fc.stringMatching(/^[0-9]{1,6}$/);
    const types = fc.constantFrom(
      'mobile' as const,
      'fixed-line' as const,
      'fixed-or-mobile' as const,
    );
    fc.assert(
      fc.property(fc.constantFrom(...getCountries()), tail, types, (country, digits, type) => {
        const example = getExampleNumber(country, examples)?.number ?? '+1';
        const number = example.slice(0, -digits.length) + digits;
        const zones = finder.ofNumber({ number, country, type }) ?? [];
        expect(zones.length).toBeGreaterThan(0);
        expect(zones.length).toBeLessThanOrEqual(MAX_ZONES);
        expect([...zones].sort()).toEqual(zones);
        expect(new Set(zones).size).toBe(zones.length);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the table', () => {
  const zones = ZONE_TABLE.zones.split(' ');

  it('names zones that Intl knows', () => {
    expect(zones.filter((zone) => !isZone(zone) || zone.length > MAX_ZONE)).toEqual([]);
  });

  it('has sets for all countries of the number library and no two zones of one clock in a country', () => {
    for (const country of getCountries()) {
      const own = finder.ofCountry(country) ?? [];
      expect(own, country).not.toEqual([]);
      const twins = own.filter((zone, at) =>
        own.slice(0, at).some((one) => hasSameClock(one, zone)),
      );
      expect(twins, country).toEqual([]);
    }
  });

  it('names for states what their country has', () => {
    const territories = new Set(['PR', 'VI', 'GU', 'MP', 'AS']);
    const odd = STATES.filter(({ country, code, zones: kept }) => {
      const own = finder.ofCountry(territories.has(code) && country === 'US' ? code : country);
      return !kept.every((zone) => own?.some((one) => hasSameClock(one, zone)));
    });
    expect(odd).toEqual([]);
  });
});
