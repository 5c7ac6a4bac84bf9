import type { CellFix, ImportIssue, ImportSettings } from '../import-types';
import type { SourceRow } from '../reading/read-rows';
import { duplicateReason } from './changed-rows';
import type { ClassifiedRow, RowClassifier } from './classify-row';
import type { NumberIndex } from './number-index';
import type { SettledRow } from './report-tally';
import type { ScreenHit } from './screening';

type Contactable = Extract<ClassifiedRow, { kind: 'contact' }>;

function finding(
  found: Contactable,
  column: string | null,
  issue: Pick<ImportIssue, 'kind' | 'code' | 'reason'>,
): ImportIssue {
  return { line: found.contact.line, column, value: found.raw, ...issue };
}

/** The column that holds a row's number, as findings name it. */
export function numberColumn({ columns, roles }: ImportSettings): string | null {
  const at = roles.indexOf('number');
  return columns[at >= 0 ? at : roles.indexOf('sipUri')] ?? null;
}

export type Settling = {
  settings: ImportSettings;
  classify: RowClassifier;
  numbers: NumberIndex;
};

/** A row by its own cells and by who holds its number; null for a blank one. */
export function settleRow(row: SourceRow, given: Settling): SettledRow | null {
  const { settings, classify, numbers } = given;
  const found = classify(row);
  if (found.kind === 'blank') return null;
  if (found.kind === 'rejected') {
    const { kind: outcome, ...rejected } = found;
    return { outcome, ...rejected, found: null };
  }
  const holder = numbers.claim(found.contact.number, row.line);
  const settled = { found, isWithoutCountry: false };
  if (holder === 0) return { ...settled, outcome: 'accepted', issues: found.warnings };
  const issue = finding(found, numberColumn(settings), {
    kind: 'duplicate',
    code: 'duplicate',
    reason: duplicateReason(holder),
  });
  return { ...settled, outcome: 'duplicate', issues: [issue] };
}

/** As `settleRow`, for a row somebody typed into: one that was emptied stays a row. */
export function settleFixed(row: SourceRow, given: Settling): SettledRow {
  const settled = settleRow(row, given);
  if (settled) return settled;
  const column = numberColumn(given.settings);
  const reason = 'No number in this row.';
  const issue = { line: row.line, column, value: '', kind: 'rejected', code: 'missing', reason };
  return {
    outcome: 'rejected',
    issues: [{ ...issue, kind: 'rejected' }],
    found: null,
    isWithoutCountry: false,
  };
}

/** An accepted row whose number must not be called. */
export function suppressRow(
  row: SettledRow,
  { code, reason }: ScreenHit,
  settings: ImportSettings,
): SettledRow {
  if (!row.found) return row;
  const issue = finding(row.found, numberColumn(settings), { kind: 'suppressed', code, reason });
  return { ...row, outcome: 'suppressed', issues: [issue] };
}

/** A row with cells replaced; cells it lacked are empty. A NUL can't be kept. */
export function applyFixes(row: SourceRow, fixes: CellFix[], columns: string[]): SourceRow {
  const cells = [...row.cells];
  for (const { column, value } of fixes) {
    const index = columns.indexOf(column);
    if (index < 0) continue;
    while (cells.length < index) cells.push('');
    cells[index] = value.replaceAll('\0', '');
  }
  return { ...row, cells };
}
