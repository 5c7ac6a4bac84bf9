import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { inspectSource } from '../import/inspect-source';
import { OPEN_READING, OPEN_SETTINGS } from '../import-types';
import { importAll } from '../testing/import-all';

const ASK = OPEN_READING;
const fileOf = (...parts: BlobPart[]) => new File(parts, 'people.csv', { type: 'text/csv' });

async function importFile(file: File, defaultCountry = 'US') {
  const inspection = await inspectSource(file, ASK);
  return importAll(file, { ...inspection, ...OPEN_SETTINGS, defaultCountry });
}

test.each([
  ['empty', fileOf(''), /^This file is empty\. Nothing was imported\.$/],
  ['of blank lines', fileOf('\n\n \r\n'), /no rows/],
  ['of a byte order mark', fileOf(new Uint8Array([0xef, 0xbb, 0xbf])), /no rows|empty/],
  ['a sheet', fileOf(new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0])), /Export the sheet as CSV/],
  [
    'a picture',
    fileOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])),
    /not (a )?text|CSV/,
  ],
  ['packed', fileOf(gzipSync('number\n+12125550123\n')), /CSV|unpack/i],
  ['binary', fileOf(new Uint8Array(4_096).map((_, at) => (at * 37) % 256)), /binary|CSV/],
  ['one line of 3 MB', fileOf('number\n', 'x'.repeat(3_000_000)), /1 MB/],
])('a file that is %s is refused in words', async (_, file, words) => {
  await expect(importFile(file)).rejects.toThrow(words);
});

test.each([
  ['a header and nothing else', 'number,name\n'],
  ['a header without an end of line', 'number'],
])('%s: no contact, and no row is made up', async (_, text) => {
  const { contacts, report } = await importFile(fileOf(text));
  expect(contacts).toEqual([]);
  expect(report).toMatchObject({ rowsIn: 0, accepted: 0, rejected: 0, duplicates: 0 });
});

test.each([
  ['without a country', '2125550123', '', /country/i],
  ['of letters', 'CALL-ME', 'US', /contains letters/],
  ['too short', '12', 'US', /\w/],
  ['cut short by a sheet', '1.21E+11', 'US', /\w/],
])('a number %s names its line, column, value and reason', async (_, number, country, reason) => {
  const { report, issues } = await importFile(fileOf(`number,name\n${number},Ann\n`), country);
  expect(report).toMatchObject({ accepted: 0, rejected: 1 });
  expect(issues).toMatchObject([{ line: 2, column: 'number', value: number }]);
  expect(issues[0]?.reason).toMatch(reason);
});

test.each([
  ['name', 40, 41],
  ['email', 40, 41],
])(
  'a %s of 40 characters is taken, one of 41 is not, with its length',
  async (field, fits, over) => {
    const text = (length: number) =>
      field === 'email' ? `${'x'.repeat(length - 6)}@a.com` : 'x'.repeat(length);
    const rows = [`+12125550123,${text(fits)}`, `+12125550124,${text(over)}`];
    const { contacts, issues } = await importFile(fileOf(`number,${field}\n${rows.join('\n')}\n`));
    expect(contacts).toHaveLength(1);
    expect(issues).toMatchObject([{ line: 3, column: field }]);
    expect(issues[0]?.reason).toMatch(/has 41 characters; at most 40 are taken\./);
  },
);

test('of 20 MB every row is taken', async () => {
  const note = 'x'.repeat(1_600);
  const rows = Array.from({ length: 12_500 }, (_, n) => `+1212${5_550_000 + n},${note}\n`);
  const file = fileOf('number,note\n', ...rows);
  expect(file.size).toBeGreaterThan(20_000_000);
  const { report, contacts } = await importFile(file);
  expect(contacts).toHaveLength(12_500);
  expect(report).toMatchObject({ rowsIn: 12_500, accepted: 12_500, rejected: 0 });
});

test.each([
  ['of one phone number, and a megabyte of blanks', `1${' '.repeat(900_000)}1`],
  ['of an extension, and as many blanks', `x1${' '.repeat(900_000)}y`],
  ['of an e-mail address of as many dots', `a@${'a.'.repeat(450_000)}@`],
])(
  'a cell %s is read in no time',
  async (_, cell) => {
    const { report } = await importFile(fileOf(`number,name\n${cell},Ann\n+12125550123,Bo\n`));
    expect(report).toMatchObject({ rowsIn: 2, accepted: 1, rejected: 1 });
  },
  5_000,
);

test('a header of a hundred thousand equal names is refused before they are told apart', async () => {
  const file = fileOf(`${'a,'.repeat(100_000)}a\n1\n`);
  await expect(importFile(file)).rejects.toThrow('The first row has 100,001 columns');
}, 5_000);
