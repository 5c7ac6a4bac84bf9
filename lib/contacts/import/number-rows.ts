import { MAX_DO_NOT_CALL_ROWS, type NumberRow } from '../do-not-call/do-not-call';
import { ImportRefusal, type ImportSource, type Inspection, OPEN_READING } from '../import-types';
import { MAX_NUMBER } from '../limits';
import { isSipLike } from '../numbers/sip-uri';
import { isPhoneLike } from '../reading/header';
import { inspectSource } from './inspect-source';
import { readBody } from './source-rows';

/** Rows of a source of numbers, and the name of the column they were taken from; null without a header. */
export type NumberRows = { rows: NumberRow[]; column: string | null };

/**
 * The numbers of a file, workbook or text, read as contacts are: one a line, or a table of which the column
 * of numbers is taken. Blank lines and a header are no rows. Lines are those of the source, from 1.
 *
 * @throws ImportRefusal for what can't be read, and beyond 1,000,000 rows
 */
export async function readNumberRows(source: ImportSource): Promise<NumberRows> {
  if (typeof source === 'string' && source.trim() === '') return { rows: [], column: null };
  const found = await inspectSource(source, OPEN_READING);
  const isOneRow = found.preview.length === 0;
  const inspection = isOneRow ? { ...found, hasHeader: false } : found;
  const [first, second] = numberColumns(inspection);
  const rows: NumberRow[] = [];
  for await (const piece of readBody(source, inspection)) {
    for (const { line, cells } of piece.rows) {
      if (cells.every((cell) => cell.trim() === '')) continue;
      const text = textAt(cells, first) || textAt(cells, second);
      rows.push({ line, text: text.slice(0, MAX_NUMBER + 1) });
    }
    refuseMore(rows.length);
  }
  return { rows, column: inspection.hasHeader ? (inspection.columns[first] ?? null) : null };
}

function textAt(cells: readonly string[], index: number): string {
  return (cells[index] ?? '').trim();
}

/** The column of numbers, and that of SIP addresses for rows without one. */
function numberColumns({ roles, columns, preview }: Inspection): [number, number] {
  const [number, sip] = [roles.indexOf('number'), roles.indexOf('sipUri')];
  if (number >= 0) return [number, sip];
  if (sip >= 0) return [sip, -1];
  const counts = columns.map(
    (_, at) => preview.filter(({ cells }) => isNumberLike(cells[at] ?? '')).length,
  );
  return [Math.max(0, counts.indexOf(Math.max(...counts))), -1];
}

function isNumberLike(text: string): boolean {
  return isPhoneLike(text) || isSipLike(text.trim());
}

function refuseMore(rows: number): void {
  if (rows <= MAX_DO_NOT_CALL_ROWS) return;
  const most = MAX_DO_NOT_CALL_ROWS.toLocaleString('en');
  throw new ImportRefusal(`There are more than ${most} rows in it. Split it and import the parts.`);
}
