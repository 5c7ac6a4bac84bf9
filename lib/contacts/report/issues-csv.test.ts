import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { leftOutHeader, leftOutLines } from './issues-csv';

it('never starts a cell with what a spreadsheet would run', () => {
  const values = ['=1+1', '+12125550123', '-1', '@x', '\tx', '\rx', '＝1', 'plain, "quoted"'];
  const rows = values.map((value, index) => ({
    line: index + 2,
    cells: [value],
    outcome: 'rejected',
    reasons: ['Not a phone number.'],
  }));
  const csv = leftOutHeader(['number', 'name']) + leftOutLines(rows, 2);
  const read = Papa.parse<string[]>(csv, { skipEmptyLines: true }).data;
  expect(read[0]).toEqual(['number', 'name', 'line', 'result', 'reason']);
  expect(read[1]).toEqual(["'=1+1", '', '2', 'rejected', 'Not a phone number.']);
  expect(read.slice(1).map((row) => row[0])).toEqual([
    ...values.slice(0, -1).map((value) => `'${value}`),
    'plain, "quoted"',
  ]);
});

it('keeps the cells beyond the header with the reason', () => {
  const row = { line: 2, cells: ['1', 'a', 'b'], outcome: 'rejected', reasons: ['Too many.'] };
  expect(leftOutLines([row], 1)).toBe('1,2,rejected,Too many. Further cells: a | b\r\n');
});
