import Papa from 'papaparse';
import type { ImportIssue } from './import-types';

/** Cells that a spreadsheet would run as a formula get a leading apostrophe; full-width signs count too. */
const FORMULA_START = /^[=+\-@\t\r\n\0＝＋－＠]/;

/** The findings as CSV (RFC 4180, CRLF), safe to open in a spreadsheet. */
export function issuesCsv(issues: ImportIssue[]): string {
  return Papa.unparse(
    {
      fields: ['line', 'column', 'value', 'kind', 'reason'],
      data: issues.map((issue) => [
        issue.line,
        issue.column ?? '',
        issue.value,
        issue.kind,
        issue.reason,
      ]),
    },
    { newline: '\r\n', escapeFormulae: FORMULA_START },
  );
}
