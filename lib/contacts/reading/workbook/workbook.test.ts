import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { inspectSource } from '../../import/inspect-source';
import { OPEN_READING, OPEN_SETTINGS } from '../../import-types';
import { importAll } from '../../testing/import-all';
import { cellText } from './cell-text';

type Row = (string | number | boolean | Date | null)[];

async function workbookOf(sheets: Record<string, Row[]>): Promise<File> {
  const list = Object.entries(sheets).map(([name, rows]) => ({ name, rows }));
  const bytes = await writeXlsx({ sheets: list });
  return new File([new Uint8Array(bytes)], 'people.xlsx');
}

async function importSheet(file: File, sheet: string | null = null, defaultCountry = 'DE') {
  const inspection = await inspectSource(file, { ...OPEN_READING, sheet });
  const settings = { ...inspection, ...OPEN_SETTINGS, sheet: inspection.sheet, defaultCountry };
  return { inspection, ...(await importAll(file, settings)) };
}

describe('a workbook', () => {
  it('is read like a file: its first sheet, numbers with all their digits, dates as ISO', async () => {
    const file = await workbookOf({
      People: [
        ['phone', 'name', 'due', 'at', 'vip', 'share'],
        [4915112345678, 'Zoë', new Date(Date.UTC(2026, 2, 4)), null, true, 0.5],
        ['+49 1511 2345679', 'Ann', null, new Date(Date.UTC(2026, 2, 4, 10, 30)), false, null],
        [null, null],
        ['4.915E+11', 'Lost'],
      ],
      Other: [['x']],
    });
    const { inspection, contacts, report, issues } = await importSheet(file);
    expect(inspection).toMatchObject({
      sheets: [{ name: 'People' }, { name: 'Other' }],
      sheet: 'People',
      hasHeader: true,
      columns: ['phone', 'name', 'due', 'at', 'vip', 'share'],
      roles: ['number', 'name', 'variable', 'variable', 'variable', 'variable'],
    });
    expect(contacts).toMatchObject([
      {
        number: '+4915112345678',
        name: 'Zoë',
        variables: { due: '2026-03-04', vip: 'TRUE', share: '0.5' },
        line: 2,
      },
      { number: '+4915112345679', variables: { at: '2026-03-04T10:30:00', vip: 'FALSE' }, line: 3 },
    ]);
    expect(report).toMatchObject({ rowsIn: 3, accepted: 2, rejected: 1, warned: 1 });
    expect(issues).toMatchObject([
      {
        line: 2,
        code: 'ambiguous',
        reason: 'Read as +4915112345678. Write it with + to be certain.',
      },
      { line: 5, value: '4.915E+11', code: 'scientific' },
    ]);
  });

  it('is read from the sheet that was chosen', async () => {
    const file = await workbookOf({ Notes: [['x']], '007 & Co': [['number'], ['+4915112345678']] });
    const { inspection, contacts } = await importSheet(file, '007 & Co');
    expect(inspection.sheet).toBe('007 & Co');
    expect(contacts.map(({ number }) => number)).toEqual(['+4915112345678']);
  });

  it('is known by its bytes, whatever it is called', async () => {
    const file = await workbookOf({ A: [['number'], ['+4915112345678']] });
    const { contacts } = await importSheet(new File([file], 'people.csv'));
    expect(contacts).toHaveLength(1);
  });

  it('of thousands of rows comes in order', async () => {
    const numbers = Array.from({ length: 2_500 }, (_, n) => `+1212${5_550_000 + n}`);
    const file = await workbookOf({ A: [['number'], ...numbers.map((number) => [number])] });
    const { contacts } = await importSheet(file);
    expect(contacts.map(({ number }) => number)).toEqual(numbers);
  });
});

const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer());

/** Writes a size into the list at a zip's end: what a bomb says of itself. */
function claimSize(
  zip: Uint8Array<ArrayBuffer>,
  name: string,
  bytes: number,
): Uint8Array<ArrayBuffer> {
  const text = new TextDecoder('latin1').decode(zip);
  const view = new DataView(zip.buffer);
  for (let at = text.indexOf('PK\x01\x02'); at >= 0; at = text.indexOf('PK\x01\x02', at + 1)) {
    if (text.startsWith(name, at + 46)) view.setUint32(at + 24, bytes, true);
  }
  return zip;
}

describe('what can not be read is refused in words', () => {
  const small = () => workbookOf({ A: [['number'], ['+4915112345678']] });
  const refused = (bytes: Uint8Array<ArrayBuffer>) =>
    expect(inspectSource(new File([bytes], 'a.xlsx'), OPEN_READING)).rejects;

  it('a zip that is no workbook', async () => {
    const zip = await bytesOf(await small());
    const text = new TextDecoder('latin1')
      .decode(zip)
      .replaceAll('xl/workbook.xml', 'xl/workbonk.xml');
    await refused(Uint8Array.from(text, (char) => char.charCodeAt(0))).toThrow(
      'zip archive, not text',
    );
  });

  it('a zip that is cut off', async () => {
    await refused((await bytesOf(await small())).slice(0, 500)).toThrow('zip archive, not text');
  });

  it('one that would unpack to more than is held', async () => {
    const zip = await bytesOf(await small());
    await refused(claimSize(zip, 'xl/worksheets', 2_000_000_000)).toThrow('larger than 1 GB');
  });

  it('one whose files are damaged', async () => {
    const zip = await bytesOf(await small());
    zip.fill(0x55, 60, 900);
    await refused(zip).toThrow('damaged');
  });

  it('one without a row', async () => {
    await refused(await bytesOf(await workbookOf({ Empty: [] }))).toThrow(
      'no rows in the sheet “Empty”',
    );
  });

  it('a row over 1 MB', async () => {
    const row = Array.from({ length: 150 }, () => 'x'.repeat(10_000));
    await refused(await bytesOf(await workbookOf({ A: [row] }))).toThrow('longer than 1 MB');
  });
});

it.each([
  [9_007_199_254_740_991, '9007199254740991'],
  [-0.25, '-0.25'],
  [4.915e11, '491500000000'],
  ['a\0b\r\nc', 'ab\nc'],
  [null, ''],
  [{ formula: 'x' }, ''],
])('a cell holding %j reads %j', (value, text) => {
  expect(cellText(value)).toBe(text);
});
