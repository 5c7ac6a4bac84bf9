import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readNumber } from '../numbers/read-number';
import { readNumberRows } from './number-rows';

const rowsOf = async (source: string | Blob) => (await readNumberRows(source)).rows;
const bytes = (text: string) => new Blob([Uint8Array.from(text, (char) => char.charCodeAt(0))]);

describe('a list of numbers', () => {
  it('is one number a line, without its header and blank lines', async () => {
    expect(await readNumberRows('Phone\r\n+14155550132\r\n\r\n(212) 555-0100\r\n')).toEqual({
      rows: [
        { line: 2, text: '+14155550132' },
        { line: 4, text: '(212) 555-0100' },
      ],
      column: 'Phone',
    });
  });

  it('keeps a row that can not be read, to be told of', async () => {
    expect((await rowsOf('+14155550132\nhello\n12')).map(({ text }) => text)).toEqual([
      '+14155550132',
      'hello',
      '12',
    ]);
  });

  it('takes the column of a table that holds the numbers', async () => {
    const text = 'name;note;mobile\nAnn;"two\nlines";+14155550132\nBob;;+14155550133\n';
    expect(await readNumberRows(text)).toEqual({
      rows: [
        { line: 2, text: '+14155550132' },
        { line: 4, text: '+14155550133' },
      ],
      column: 'mobile',
    });
  });

  it('takes a single word for a row rather than for a header of nothing', async () => {
    expect(await rowsOf('hello')).toEqual([{ line: 1, text: 'hello' }]);
    expect(await rowsOf(' \n\n')).toEqual([]);
  });

  it('is read in whatever encoding it is in', async () => {
    const utf16 = new Blob([
      Uint8Array.of(
        0xff,
        0xfe,
        ...[...'Größe,Telefon\n1,+4915112345678\n'].flatMap((char) => [char.charCodeAt(0), 0]),
      ),
    ]);
    expect(await rowsOf(utf16)).toEqual([{ line: 2, text: '+4915112345678' }]);
    expect(await readNumberRows(bytes('Stra\xdfe|Tel\xe9fono\nX|+34612345678\n'))).toEqual({
      rows: [{ line: 2, text: '+34612345678' }],
      column: 'Teléfono',
    });
  });

  it('is read out of a workbook, with all digits of its numbers', async () => {
    const rows = [
      ['Name', 'Mobile'],
      ['Zoë', 4915112345678],
      ['Ann', '+49 1511 2345679'],
    ];
    const workbook = await writeXlsx({ sheets: [{ name: 'Register', rows }] });
    expect(await readNumberRows(new File([new Uint8Array(workbook)], 'register.xlsx'))).toEqual({
      rows: [
        { line: 2, text: '4915112345678' },
        { line: 3, text: '+49 1511 2345679' },
      ],
      column: 'Mobile',
    });
  });

  it('is refused in words when it is something else', async () => {
    const pdf = new Blob(['%PDF-1.7 and more']);
    await expect(readNumberRows(pdf)).rejects.toThrow('This file is a PDF, not text.');
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
