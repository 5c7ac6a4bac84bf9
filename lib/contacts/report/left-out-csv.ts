import type { ImportDesk } from '../import/import-desk';
import type { NotedRow } from '../import/noted-rows';
import { type LeftOutRow, leftOutHeader, leftOutLines } from './issues-csv';

const ROWS_AT_ONCE = 2_000;

function* leftOut({ rows, changed }: ImportDesk): Generator<NotedRow> {
  const { noted } = rows;
  const own = changed.all().sort((a, b) => a.line - b.line);
  let next = 0;
  for (let row = 0; row < noted.length; row++) {
    const line = noted.line(row);
    for (let one = own[next]; one && one.line < line; one = own[++next]) yield one;
    if (!changed.has(line) && noted.outcome(row) !== 'accepted') {
      yield changed.retell(noted.read(row));
    }
  }
  yield* own.slice(next);
}

/** The rows that are no contacts, as pieces of a CSV file: original columns, line, result, reasons. */
export function* leftOutCsv(desk: ImportDesk): Generator<string> {
  const { columns } = desk.rows.settings;
  yield leftOutHeader(columns);
  let waiting: LeftOutRow[] = [];
  for (const { issues, ...row } of leftOut(desk)) {
    if (row.outcome === 'accepted') continue;
    waiting.push({ ...row, reasons: issues.map(({ reason }) => reason) });
    if (waiting.length < ROWS_AT_ONCE) continue;
    yield leftOutLines(waiting, columns.length);
    waiting = [];
  }
  yield leftOutLines(waiting, columns.length);
}
