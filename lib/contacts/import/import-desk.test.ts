import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { type CellFix, type ImportSettings, OPEN_SETTINGS } from '../import-types';
import { leftOutCsv } from '../report/left-out-csv';
import { createIssuePages } from '../report/query-issues';
import { contactsOf, importAll } from '../testing/import-all';
import type { ImportDesk } from './import-desk';
import type { ScreenNumbers } from './screening';

const COLUMNS = ['number', 'name', 'plan'];
const SETTINGS: ImportSettings = {
  ...OPEN_SETTINGS,
  ...{ encoding: 'utf-8', delimiter: ',', hasHeader: true, columns: COLUMNS },
  roles: ['number', 'name', 'variable'],
  defaultCountry: 'US',
};
const ANN = '+12125550123';
const BOB = '+12125550124';

const textOf = (rows: string[][]) => `${Papa.unparse([COLUMNS, ...rows])}\n`;
const open = async (rows: string[][], given: { fixes?: CellFix[]; screen?: ScreenNumbers } = {}) =>
  (await importAll(textOf(rows), SETTINGS, given)).desk;
const numbersOf = async (desk: ImportDesk) => (await contactsOf(desk)).map(({ number }) => number);
const namesOf = async (desk: ImportDesk) => (await contactsOf(desk)).map(({ name }) => name);
const issuesOf = (desk: ImportDesk) =>
  createIssuePages(desk).read({ from: 0, to: Number.POSITIVE_INFINITY });

describe('a fix', () => {
  it('makes a rejected row a contact, in its place of the file', async () => {
    const desk = await open([
      ['bad', 'Ann', ''],
      [BOB, 'Bob', ''],
    ]);
    const { report, row } = await desk.fix({ line: 2, column: 'number', value: '212 555 0123' });
    expect(row).toEqual({
      ...{ line: 2, cells: ['212 555 0123', 'Ann', ''], outcome: 'accepted', issues: [] },
    });
    expect(report).toMatchObject({
      rowsIn: 2,
      accepted: 2,
      rejected: 0,
      fixedCells: 1,
      reasons: [],
    });
    expect(await numbersOf(desk)).toEqual([ANN, BOB]);
    expect(report.sample.map(({ name }) => name)).toEqual(['Ann', 'Bob']);
  });

  it('leaves a row rejected with what is still wrong, and counts that instead', async () => {
    const desk = await open([['bad', 'Ann', '']]);
    const { report, row } = await desk.fix({ line: 2, column: 'number', value: '+1 212 55' });
    expect(row).toMatchObject({ outcome: 'rejected', issues: [{ line: 2, value: '+1 212 55' }] });
    expect(report).toMatchObject({ accepted: 0, rejected: 1 });
    expect(report.reasons).toEqual([{ code: 'too-short', kind: 'rejected', count: 1 }]);
    expect(issuesOf(desk).issues).toHaveLength(1);
  });

  it('can make a row a duplicate of one that has the number already, also of a later one', async () => {
    const desk = await open([
      ['bad', 'Ann', ''],
      [ANN, 'Other', ''],
    ]);
    const { report, row } = await desk.fix({ line: 2, column: 'number', value: ANN });
    expect(row.outcome).toBe('duplicate');
    expect(row.issues[0]?.reason).toBe('The same number as line 3.');
    expect(report).toMatchObject({ accepted: 1, duplicates: 1, duplicateNumbers: 1 });
  });

  it('gives the number a row leaves to its first duplicate', async () => {
    const rows = [
      [ANN, '{{x}}', ''],
      [ANN, 'Second', ''],
      [ANN, 'Third', ''],
    ];
    const desk = await open(rows);
    await desk.fix({ line: 2, column: 'number', value: BOB });
    expect(await namesOf(desk)).toEqual(['{{x}}', 'Second']);
    const { issues } = issuesOf(desk);
    expect(issues.filter(({ kind }) => kind === 'duplicate')).toMatchObject([
      { line: 4, reason: 'The same number as line 3.' },
    ]);
    const { report } = await desk.fix({ line: 3, column: 'number', value: 'nobody' });
    expect(await namesOf(desk)).toEqual(['{{x}}', 'Third']);
    expect(report).toMatchObject({ rowsIn: 3, accepted: 2, rejected: 1, duplicates: 0 });
  });

  it('keeps a row that was emptied as a row', async () => {
    const desk = await open([['bad', '', '']]);
    const { report, row } = await desk.fix({ line: 2, column: 'number', value: '' });
    expect(row).toMatchObject({ outcome: 'rejected', issues: [{ code: 'missing' }] });
    expect(report.rowsIn).toBe(1);
  });

  it('is refused for a row in which nothing was found', async () => {
    const desk = await open([[ANN, 'Ann', '']]);
    const fix = { line: 2, column: 'name', value: 'x' };
    await expect(desk.fix(fix)).rejects.toThrow('nothing to fix');
  });

  it('asks again whether the number may be called, and changes nothing when that fails', async () => {
    let isDown = false;
    const screen: ScreenNumbers = async (numbers) => {
      if (isDown) throw new Error('down');
      const index = numbers.indexOf(BOB);
      return index < 0 ? [] : [{ index, code: 'do-not-call', reason: 'Asked by letter.' }];
    };
    const desk = await open(
      [
        ['bad', 'Bob', ''],
        [BOB, 'B', ''],
        [ANN, 'Ann', ''],
      ],
      { screen },
    );
    const before = await desk.report();
    expect(before).toMatchObject({ rowsIn: 3, accepted: 1, rejected: 1, suppressed: 1 });
    isDown = true;
    const other = { line: 2, column: 'number', value: '+12125550199' };
    await expect(desk.fix(other)).rejects.toThrow('down');
    expect(await desk.report()).toEqual(before);
    isDown = false;
    const { report } = await desk.fix(other);
    expect(report).toMatchObject({ accepted: 2, rejected: 0, suppressed: 1 });
    const left = await desk.fix({ line: 3, column: 'number', value: '+12125550198' });
    expect(left.row.outcome).toBe('accepted');
    expect(left.report).toMatchObject({ rowsIn: 3, accepted: 3, suppressed: 0 });
  });
});

describe('findings by page', () => {
  const rows = Array.from({ length: 50 }, (_, n) =>
    n % 2 === 0 ? [`bad ${n}`, `Person ${n}`, ''] : [ANN, `Person ${n}`, '{{a}}'],
  );

  it('come by line, narrowed by kind, reason, column and text, with the cells of their rows', async () => {
    const pages = createIssuePages(await open(rows));
    const rejected = pages.read({ kinds: ['rejected'], from: 10, to: 12 });
    expect(rejected.total).toBe(25);
    expect(rejected.issues.map(({ line, value }) => [line, value])).toEqual([
      [22, 'bad 20'],
      [24, 'bad 22'],
    ]);
    expect(rejected.rows[0]).toEqual({ line: 22, cells: ['bad 20', 'Person 20', ''] });
    const all = { from: 0, to: 100 };
    expect(pages.read({ codes: ['template'], ...all }).total).toBe(1);
    expect(pages.read({ columns: ['plan'], ...all }).total).toBe(1);
    expect(pages.read({ kinds: ['duplicate'], search: 'person 7', ...all }).issues).toMatchObject([
      { line: 9, code: 'duplicate', value: ANN },
    ]);
    expect(pages.read({ search: 'line 3', kinds: ['duplicate'], ...all }).total).toBe(24);
  });

  it('the rows left out come as a file that can be mended and imported again', async () => {
    const desk = await open([
      ['bad', '=1+1', 'x,y'],
      [ANN, 'Ann', ''],
      [ANN, 'Dup', ''],
    ]);
    const csv = [...leftOutCsv(desk)].join('');
    expect(Papa.parse<string[]>(csv, { skipEmptyLines: true }).data).toEqual([
      [...COLUMNS, 'line', 'result', 'reason'],
      ['bad', "'=1+1", 'x,y', '2', 'rejected', 'The number contains letters.'],
      [`'${ANN}`, 'Dup', '', '4', 'duplicate', 'The same number as line 3.'],
    ]);
  });
});

const number = fc.constantFrom(ANN, BOB, '+12125550125', 'bad', '', '212 555 0123', '+44 20');
const row = fc.tuple(number, fc.constantFrom('Ann', '{{x}}', ''), fc.constantFrom('', 'gold'));
const fixes = fc.array(
  fc.record({
    line: fc.integer({ min: 2, max: 9 }),
    column: fc.constantFrom(...COLUMNS),
    value: fc.oneof(number, fc.constant('Zoë')),
  }),
  { maxLength: 8 },
);
const suppressed = fc.constantFrom(null, BOB);
const screenOut =
  (hit: string | null): ScreenNumbers =>
  async (numbers) =>
    numbers.flatMap((one, index) =>
      one === hit ? [{ index, code: 'do-not-call' as const, reason: 'No.' }] : [],
    );

it('adds up after any fixes, and comes to the same as checking the file with them', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 1, maxLength: 8 }),
      fixes,
      suppressed,
      async (rows, wanted, hit) => {
        const screen = screenOut(hit);
        const desk = await open(rows, { screen });
        const done: CellFix[] = [];
        for (const fix of wanted) {
          const result = await desk.fix(fix).catch(() => null);
          if (result) done.push(fix);
        }
        const report = await desk.report();
        const { accepted, rejected, duplicates, suppressed } = report;
        expect(report.rowsIn).toBe(accepted + rejected + duplicates + suppressed);
        expect(report.rowsIn + report.blankRows).toBe(rows.length);
        const numbers = await numbersOf(desk);
        expect(new Set(numbers).size).toBe(numbers.length);
        expect(numbers).toHaveLength(accepted);
        const { issues } = issuesOf(desk);
        for (const { code, kind, count } of report.reasons) {
          expect(issues.filter((one) => one.code === code && one.kind === kind)).toHaveLength(
            count,
          );
        }
        const again = await open(rows, { screen, fixes: done });
        expect((await numbersOf(again)).sort()).toEqual(numbers.sort());
        const sums = { accepted, rejected, duplicates, suppressed, rowsIn: report.rowsIn };
        expect(await again.report()).toMatchObject(sums);
      },
    ),
  );
});
