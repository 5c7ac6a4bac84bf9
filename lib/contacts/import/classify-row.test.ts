import { describe, expect, it } from 'vitest';
import { type ColumnRole, type ImportSettings, OPEN_SETTINGS } from '../import-types';
import { createZoneFinder } from '../zones/zone-finder';
import { ZONE_TABLE } from '../zones/zone-table';
import { createRowClassifier } from './classify-row';

const finder = createZoneFinder(ZONE_TABLE);

function classify(
  columns: Record<string, ColumnRole>,
  cells: string[],
  change: Partial<ImportSettings> = {},
) {
  const settings: ImportSettings = {
    ...{ encoding: 'utf-8', delimiter: ',', hasHeader: true, ...OPEN_SETTINGS },
    ...{ columns: Object.keys(columns), roles: Object.values(columns), defaultCountry: 'US' },
    ...change,
  };
  return createRowClassifier(settings, finder)({ line: 2, cells, fault: null });
}

function outcome(...given: Parameters<typeof classify>) {
  const found = classify(...given);
  if (found.kind === 'blank') return 'blank';
  if (found.kind === 'rejected') return found.issues.map(({ column, code }) => `${column} ${code}`);
  const { contact, country, type, warnings } = found;
  const codes = warnings.map(({ column, code }) => `${column} ${code}`);
  return { number: contact.number, zones: contact.zones, country, type, codes };
}

const PHONE = '212 555 0123';

describe('the country of a row', () => {
  const columns = { n: 'number', c: 'country' } as const;

  it('reads its national number, and stays a variable', () => {
    expect(outcome(columns, ['0151 12345678', 'Deutschland'])).toMatchObject({
      ...{ number: '+4915112345678', country: 'DE', zones: ['Europe/Berlin'], codes: [] },
    });
    const found = classify(columns, ['0151 12345678', '+49']);
    expect(found.kind === 'contact' && found.contact.variables).toEqual({ c: '+49' });
  });

  it('is the list’s where the cell is empty or none, which is said', () => {
    expect(outcome(columns, [PHONE, ''])).toMatchObject({ country: 'US', codes: [] });
    expect(outcome(columns, [PHONE, 'Narnia'])).toMatchObject({
      ...{ country: 'US', codes: ['c country-unknown'] },
    });
  });

  it('does not open the list to countries it does not take', () => {
    const change = { allowedCountries: ['US'] };
    expect(outcome(columns, ['0151 12345678', 'DE'], change)).toEqual(['n country-not-allowed']);
  });
});

describe('SIP addresses', () => {
  const columns = { n: 'number', s: 'sipUri' } as const;
  const any = { numberRule: 'any' } as const;

  it('go before a number where the list takes them, which is said', () => {
    expect(outcome(columns, [PHONE, 'sip:Ann@PBX.test'], any)).toMatchObject({
      ...{ number: 'sip:Ann@pbx.test', type: 'sip', country: '', zones: undefined },
      codes: ['s sip-over-number'],
    });
    expect(outcome(columns, [PHONE, ''], any)).toMatchObject({ number: '+12125550123' });
    expect(outcome(columns, ['', 'ann@pbx.test'], any)).toMatchObject({
      number: 'sip:ann@pbx.test',
    });
  });

  it('are not called otherwise', () => {
    expect(outcome(columns, [PHONE, 'sip:ann@pbx.test'])).toMatchObject({ number: '+12125550123' });
    expect(outcome(columns, ['', 'sip:ann@pbx.test'])).toEqual(['s sip-not-allowed']);
  });
});

it('keeps the caller’s number and the places as variables', () => {
  const columns = { n: 'number', from: 'callerNumber', tz: 'timeZone', zip: 'postalCode' } as const;
  const found = classify(columns, [PHONE, '+14155550100', 'America/Denver', '80202']);
  expect(found).toMatchObject({
    kind: 'contact',
    contact: {
      variables: { from: '+14155550100', tz: 'America/Denver', zip: '80202' },
      zones: ['America/Denver'],
    },
  });
  expect(outcome(columns, [PHONE, '', 'Denver', ''])).toMatchObject({
    ...{ zones: ['America/New_York'], codes: ['tz zone-unknown'] },
  });
});

describe('odd texts are kept and told', () => {
  it.each([
    ['=1+1', 'formula'],
    ['@sum', 'formula'],
    ['+cmd|x', 'formula'],
    ['-Smith', 'formula'],
    ['{{name}}', 'template'],
    ['Ann \u202eeel', 'direction-mark'],
    ['Ann\u200b', 'hidden-character'],
    ['Ann\u0007', 'hidden-character'],
    ['A\ufffdn', 'lost-character'],
  ])('%j: %s', (value, code) => {
    const found = classify({ n: 'number', name: 'name' }, [PHONE, value]);
    expect(found).toMatchObject({ kind: 'contact', contact: { name: value.trim() } });
    expect(outcome({ n: 'number', name: 'name' }, [PHONE, value])).toMatchObject({
      codes: [`name ${code}`],
    });
  });

  it.each([
    '-5',
    '+3.50',
    '- ',
    '-',
    '+49 151 1234567',
    'a=b',
    'Ann\nLee',
    'می‌خواهم',
    '👩‍👧',
    '{x}',
  ])('%j is nothing odd', (value) => {
    expect(outcome({ n: 'number', x: 'variable' }, [PHONE, value])).toMatchObject({ codes: [] });
  });
});

it('never sets the prototype of the variables', () => {
  const columns = Object.fromEntries([
    ['n', 'number'],
    ['x', 'variable'],
  ]) as Record<string, ColumnRole>;
  const settings = { columns: ['n', '__proto__'], roles: ['number', 'variable'] as ColumnRole[] };
  const found = classify(columns, [PHONE, 'boo'], settings);
  expect(found.kind === 'contact' && Object.getPrototypeOf(found.contact.variables)).toBe(
    Object.prototype,
  );
});
