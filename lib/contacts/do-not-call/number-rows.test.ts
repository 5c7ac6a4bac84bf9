import { describe, expect, it } from 'vitest';
import { readNumber } from '../numbers/read-number';
import { readNumberRows } from './number-rows';

describe('a pasted list of numbers', () => {
  it('is one number a line, without its header and blank lines', () => {
    expect(readNumberRows('Phone\r\n+14155550132\r\n\r\n(212) 555-0100\r\n', 'US')).toEqual([
      { line: 2, text: '+14155550132' },
      { line: 4, text: '(212) 555-0100' },
    ]);
  });

  it('keeps a row that can not be read, to be told of', () => {
    expect(readNumberRows('+14155550132\nhello\n12', 'US').map(({ text }) => text)).toEqual([
      '+14155550132',
      'hello',
      '12',
    ]);
  });

  it('takes the column of a table that holds the numbers', () => {
    const text = 'name;note;mobile\nAnn;"two\nlines";+14155550132\nBob;;+14155550133\n';
    expect(readNumberRows(text, 'US')).toEqual([
      { line: 2, text: '+14155550132' },
      { line: 4, text: '+14155550133' },
    ]);
  });

  it('takes a single word for a row rather than for a header of nothing', () => {
    expect(readNumberRows('hello', 'US')).toEqual([{ line: 1, text: 'hello' }]);
    expect(readNumberRows(' \n\n', 'US')).toEqual([]);
  });
});

describe('a typed number', () => {
  it.each([
    ['(415) 555-0132', 'US', '+14155550132'],
    ['SIP:Bob@Example.COM', 'US', 'sip:Bob@example.com'],
    ['0044 20 7946 0018', '', '+442079460018'],
  ])('%s from %s is %s', (raw, country, number) => {
    expect(readNumber(raw, country)).toEqual({ ok: true, number });
  });

  it('says why it is none', () => {
    expect(readNumber('12', 'US')).toEqual({
      ok: false,
      reason: 'Too short for a number of United States.',
    });
  });
});
