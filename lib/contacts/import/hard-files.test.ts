import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { type ImportReport, OPEN_READING, OPEN_SETTINGS } from '../import-types';
import { importAll } from '../testing/import-all';
import { inspectSource } from './inspect-source';

const ANN = '+12125550123';
const BOB = '+12125550124';
const TABLE = `number,name\n${ANN},Zoë\n${BOB},Renée\n`;

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const marked =
  (...mark: number[]) =>
  (bytes: Uint8Array) =>
    Uint8Array.of(...mark, ...bytes);

function utf16(text: string, isLittle: boolean): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return bytes;
}

async function importBytes(bytes: Uint8Array<ArrayBuffer> | string, defaultCountry = 'US') {
  const file = new File([bytes], 'people.csv');
  const inspection = await inspectSource(file, OPEN_READING);
  const settings = { ...inspection, ...OPEN_SETTINGS, defaultCountry };
  return { inspection, ...(await importAll(file, settings)) };
}

const wide = (columns: number) => {
  const names = Array.from({ length: columns - 1 }, (_, n) => `v${n}`);
  return `number,${names.join(',')}\n${ANN},${names.map((_, n) => `x${n}`).join(',')}\n`;
};
const repeated = (rows: number) => `number,name\n${`${ANN},Ann\n`.repeat(rows)}`;

type Expected = Partial<ImportReport>;
const two: Expected = { rowsIn: 2, accepted: 2, rejected: 0, duplicates: 0 };

const files: [string, Uint8Array<ArrayBuffer> | string, Expected][] = [
  ['UTF-8 with a mark', marked(0xef, 0xbb, 0xbf)(utf8(TABLE)), two],
  ['UTF-16 LE with a mark', marked(0xff, 0xfe)(utf16(TABLE, true)), two],
  ['UTF-16 BE with a mark', marked(0xfe, 0xff)(utf16(TABLE, false)), two],
  ['Windows-1252', latin(TABLE), two],
  ['CRLF', TABLE.replaceAll('\n', '\r\n'), two],
  ['CR alone', TABLE.replaceAll('\n', '\r'), two],
  ['no line end at the end', TABLE.trimEnd(), two],
  ['semicolons', TABLE.replaceAll(',', ';'), two],
  ['pipes', TABLE.replaceAll(',', '|'), two],
  ['a table copied from a sheet', TABLE.replaceAll(',', '\t'), two],
  ['no header', `${ANN},Ann\n${BOB},Bob\n`, two],
  ['trailing blank rows and cells', `${TABLE}\n  \n,,\n`, { ...two, blankRows: 3 }],
  [
    'blank header cells',
    `number,,\n${ANN},a,b\n`,
    { accepted: 1, columns: ['Column 2', 'Column 3'] },
  ],
  [
    'one header twice',
    `number,plan,plan\n${ANN},a,b\n`,
    { accepted: 1, columns: ['plan', 'plan (2)'] },
  ],
  ['a header of emoji', `📞,🙂,🏙️\n${ANN},Ann,Köln\n`, { accepted: 1, columns: ['🙂', '🏙️'] }],
  ['a row with too many cells', `number,name\n${ANN},Ann,x\n`, { rowsIn: 1, rejected: 1 }],
  ['a row with too few cells', `number,name,plan\n${ANN},Ann\n`, { accepted: 1, warned: 1 }],
  ['a cell with line breaks', `number,note\n${ANN},"a\nb\r\nc"\n${BOB},x\n`, two],
  ['doubled quotes', `number,note\n${ANN},"say ""hi"""\n`, { accepted: 1 }],
  [
    'a quote never closed',
    `number,note\n${ANN},x\n${BOB},"y\n`,
    { rowsIn: 2, accepted: 1, rejected: 1 },
  ],
  ['a number with letters', 'number,name\n1-800-FLOWERS,Ann\n', { rowsIn: 1, rejected: 1 }],
  ['marks of writing direction', `number,name\n\u202a${ANN}\u202c,\u200fAnn\n`, { accepted: 1 }],
  ['cells that begin like formulas', `number,note\n${ANN},=1+1\n${BOB},@x\n`, { accepted: 2 }],
  ['200 columns', wide(200), { accepted: 1 }],
  [
    'the same row a thousand times',
    repeated(1_000),
    { rowsIn: 1_000, accepted: 1, duplicates: 999, duplicateNumbers: 1 },
  ],
  [
    'a variable named __proto__',
    `number,__proto__,a\n${ANN},x,y\n`,
    { accepted: 1, columns: ['a'] },
  ],
];

describe('a file with', () => {
  it.each(files)('%s', async (_, bytes, expected) => {
    const { report } = await importBytes(bytes);
    expect(report).toMatchObject(expected);
    expect(report.rowsIn).toBe(
      report.accepted + report.rejected + report.duplicates + report.suppressed,
    );
  });

  it.each([
    ['201 columns', wide(201), 'at most 200 are read'],
    [
      'one line of 50 MB',
      `number,note\n${ANN},${'x'.repeat(50_000_000)}\n`,
      'No row ends|longer than 1 MB',
    ],
    [
      'a quote over the whole of it',
      `number,"name\n${`${ANN},Ann\n`.repeat(60_000)}`,
      'never closed',
    ],
    ['zeros', new Uint8Array(1_000_000), 'binary data'],
    ['a zip', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0), 'zip archive, not text'],
  ])('%s is refused in words', async (_, bytes, words) => {
    await expect(importBytes(bytes)).rejects.toThrow(new RegExp(words));
  });

  it.runIf(process.env.LONG_TESTS === '1')(
    'a million rows of one number',
    async () => {
      const { report, desk } = await importBytes(repeated(999_999));
      const sums = { rowsIn: 999_999, accepted: 1, duplicates: 999_998, duplicateNumbers: 1 };
      expect(report).toMatchObject(sums);
      expect(desk.rows.noted.length).toBe(999_998);
    },
    300_000,
  );

  it('1 GB of anything is refused before it is read', async () => {
    const file = new File(['number\n'], 'zeros.csv');
    Object.defineProperty(file, 'size', { value: 1024 ** 3 });
    await expect(inspectSource(file, OPEN_READING)).rejects.toThrow('at most 200 MB');
  });
});

const cell = fc
  .string({
    unit: fc.constantFrom('a', 'Z', ' ', ',', '"', '\n', 'é', 'ß', '=', "'"),
    maxLength: 12,
  })
  .map((text) => text.trim());
const table = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 12 });
const number = (n: number) => `+1212555${1000 + n}`;
const textOf = (rows: [string, string][]) =>
  `${Papa.unparse([['number', 'plan', 'note'], ...rows.map((row, n) => [number(n), ...row])], { quotes: true })}\r\n`;

it('any table reads the same in every encoding', async () => {
  await fc.assert(
    fc.asyncProperty(table, async (rows) => {
      const text = textOf(rows);
      const all = [
        marked(0xef, 0xbb, 0xbf)(utf8(text)),
        utf8(text),
        latin(text),
        marked(0xff, 0xfe)(utf16(text, true)),
        marked(0xfe, 0xff)(utf16(text, false)),
      ];
      for (const bytes of all) {
        const { contacts } = await importBytes(bytes);
        expect(
          contacts.map(({ variables }) => [variables.plan ?? '', variables.note ?? '']),
        ).toEqual(rows);
      }
    }),
    { numRuns: 40 },
  );
});

/** A file whose bytes come in pieces of these sizes, again and again. */
function inPieces(bytes: Uint8Array<ArrayBuffer>, sizes: number[]): File {
  const file = new File([bytes], 'people.csv');
  file.stream = () => {
    let at = 0;
    let turn = 0;
    return new ReadableStream({
      pull(controller) {
        const size = sizes[turn++ % sizes.length] ?? 1;
        if (at >= bytes.length) return controller.close();
        controller.enqueue(bytes.slice(at, at + size));
        at += size;
      },
    });
  };
  return file;
}

it('the same file comes to the same, however its bytes arrive', async () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(table, sizes, async (rows, pieces) => {
      const bytes = utf8(textOf(rows));
      const file = inPieces(bytes, pieces);
      const inspection = await inspectSource(file, OPEN_READING);
      const settings = { ...inspection, ...OPEN_SETTINGS, defaultCountry: 'US' };
      const whole = await importBytes(bytes);
      const cut = await importAll(file, settings);
      expect(cut.contacts).toEqual(whole.contacts);
      expect(cut.report).toEqual(whole.report);
      expect(cut.issues).toEqual(whole.issues);
    }),
    { numRuns: 40 },
  );
});
