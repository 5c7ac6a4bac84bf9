import Papa from 'papaparse';
import type { ActivityEntry } from './activity';

/** Cells that a spreadsheet would run as a formula get a leading apostrophe; full-width signs count too. */
const FORMULA_START = /^[=+\-@\t\r\n\0＝＋－＠]/;

/** The entries as CSV (RFC 4180, CRLF), times in UTC, safe to open in a spreadsheet. */
export function activityCsv(entries: readonly ActivityEntry[]): string {
  return Papa.unparse(
    {
      fields: ['at', 'who', 'role', 'action', 'words', 'outcome', 'note', 'ip'],
      data: entries.map(({ at, who, role, action, words, outcome, note, ip }) => [
        ...[at, who ?? 'system', role ?? '', action, words, outcome, note ?? '', ip ?? ''],
      ]),
    },
    { newline: '\r\n', escapeFormulae: FORMULA_START },
  );
}
