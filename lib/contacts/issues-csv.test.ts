import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { issuesCsv } from './issues-csv';

it('never starts a cell with what a spreadsheet would run', () => {
  const values = ['=1+1', '+12125550123', '-1', '@x', '\tx', '\rx', '＝1', 'plain, "quoted"'];
  const csv = issuesCsv(
    values.map((value, index) => ({
      line: index + 2,
      column: 'number',
      value,
      kind: 'rejected',
      reason: 'Not a phone number.',
    })),
  );
  const rows = Papa.parse<string[]>(csv).data;
  expect(rows[0]).toEqual(['line', 'column', 'value', 'kind', 'reason']);
  expect(rows.slice(1).map((row) => row[2])).toEqual([
    ...values.slice(0, -1).map((value) => `'${value}`),
    'plain, "quoted"',
  ]);
});
