import Papa from 'papaparse';

/** Cells that a spreadsheet would run as a formula get a leading apostrophe; full-width signs count too. */
const FORMULA_START = /^[=+\-@\t\r\n\0＝＋－＠]/;

/** A row that is no contact: its cells as they stand, and every reason. */
export type LeftOutRow = { line: number; cells: string[]; outcome: string; reasons: string[] };

/** The head of the file: the original columns, then what became of the row. */
export function leftOutHeader(columns: string[]): string {
  return leftOutCsv([[...columns, 'line', 'result', 'reason']]);
}

/** Rows that were left out, as CSV (RFC 4180, CRLF), safe to open in a spreadsheet. */
export function leftOutLines(rows: LeftOutRow[], columns: number): string {
  return leftOutCsv(
    rows.map(({ line, cells, outcome, reasons }) => [
      ...Array.from({ length: columns }, (_, index) => cells[index] ?? ''),
      String(line),
      outcome,
      [...reasons, ...beyond(cells, columns)].join(' '),
    ]),
  );
}

function beyond(cells: string[], columns: number): string[] {
  const rest = cells.slice(columns).filter((cell) => cell !== '');
  return rest.length === 0 ? [] : [`Further cells: ${rest.join(' | ')}`];
}

function leftOutCsv(data: string[][]): string {
  if (data.length === 0) return '';
  return `${Papa.unparse(data, { newline: '\r\n', escapeFormulae: FORMULA_START })}\r\n`;
}
