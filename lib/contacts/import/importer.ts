import { MAX_LIST_CONTACTS } from '../contact';
import { type CellFix, ImportRefusal, type ImportSettings } from '../import-types';
import type { SourceRow } from '../reading/read-rows';
import type { ZoneFinder } from '../zones/zone-finder';
import { type AcceptedRows, createAcceptedRows } from './accepted-rows';
import { createRowClassifier, type RowClassifier } from './classify-row';
import { keepsNumber } from './keeps-number';
import { createNotedRows, type NotedRow, type NotedRows } from './noted-rows';
import { createNumberIndex, type NumberIndex } from './number-index';
import { createReportTally, type ReportTally, type SettledRow } from './report-tally';
import { createScreenQueue } from './screen-queue';
import type { ScreenHit, ScreenNumbers } from './screening';
import { applyFixes, settleFixed, settleRow, suppressRow } from './settle-row';

/** Everything an import keeps: enough to report, to look at what was found, to fix it, and to send the rest. */
export type ImportedRows = {
  settings: ImportSettings;
  classify: RowClassifier;
  accepted: AcceptedRows;
  noted: NotedRows;
  numbers: NumberIndex;
  tally: ReportTally;
  blankRows: number;
  /** Rows whose fix gave them another number: they take it only after all rows that had it in the file. */
  late: SourceRow[];
};

export type ImportNeeds = {
  fixes?: readonly CellFix[];
  /** Null = nobody is asked. */
  screen?: ScreenNumbers | null;
  maxRows?: number;
  /** Null = contacts get no zones. */
  zones?: ZoneFinder | null;
};

export type Importer = {
  /** Resolves when more rows may come: at most a few batches wait for their screening. */
  push(rows: SourceRow[]): Promise<void> | undefined;
  readonly rowsIn: number;
  readonly accepted: number;
  finish(): Promise<ImportedRows>;
};

function byLine(fixes: readonly CellFix[]): Map<number, CellFix[]> {
  const lines = new Map<number, CellFix[]>();
  for (const fix of fixes) {
    const before = lines.get(fix.line) ?? [];
    // The line that was fixed last stands last.
    lines.delete(fix.line);
    lines.set(fix.line, [...before, fix]);
  }
  return lines;
}

function tooManyRows(most: number): ImportRefusal {
  return new ImportRefusal(
    `There are more than ${most.toLocaleString('en')} rows in it. Split it and import the parts one by one.`,
  );
}

/**
 * Rows to contacts and findings, row by row in file order. Every row that is not blank ends in exactly one
 * of accepted, rejected, duplicate and suppressed. Of rows with the same number the first one stays.
 *
 * @throws ImportRefusal beyond 1,000,000 rows; whatever `screen` rejects with
 */
export function createImporter(settings: ImportSettings, needs: ImportNeeds = {}): Importer {
  const { screen = null, maxRows = MAX_LIST_CONTACTS, zones = null } = needs;
  const classify = createRowClassifier(settings, zones);
  const fixes = byLine(needs.fixes ?? []);
  const accepted = createAcceptedRows();
  const noted = createNotedRows(settings.columns, settings.delimiter);
  const numbers = createNumberIndex();
  const tally = createReportTally();
  const late = new Map<number, SourceRow>();
  let blankRows = 0;
  let rowsIn = 0;

  /** Counted as accepted before: a row of the file whose number turned out not to be called. */
  function suppress(row: { line: number; cells: string[] }, hit: ScreenHit): NotedRow {
    const found = classify({ ...row, fault: null });
    if (found.kind !== 'contact') throw new Error('an accepted row is a contact');
    const before: SettledRow = {
      ...{ outcome: 'accepted', issues: found.warnings, found, isWithoutCountry: false },
    };
    const now = suppressRow(before, hit, settings);
    tally.count(before, -1);
    tally.count(now, 1);
    accepted.change(row.line, null);
    return { ...row, outcome: now.outcome, issues: now.issues };
  }

  const queue = createScreenQueue({ screen, note: noted.add, suppress });

  function record(row: SourceRow, { outcome, issues, found }: SettledRow): void {
    if (outcome === 'accepted' && found) {
      accepted.add(found.contact);
      queue.ask(row, found.contact.number);
    }
    if (issues.length > 0 || fixes.has(row.line)) {
      queue.add({ line: row.line, cells: row.cells, outcome, issues });
    }
  }

  /** The row to settle now; null when its fix gave it another number, which waits. */
  function fixed(row: SourceRow): SourceRow | null {
    const own = fixes.get(row.line);
    if (!own) return row;
    const next = applyFixes(row, own, settings.columns);
    if (keepsNumber(row, next, classify)) return next;
    late.set(row.line, next);
    return null;
  }

  function add(given: SourceRow): void {
    const row = fixes.size === 0 ? given : fixed(given);
    if (!row) return;
    const settled =
      row === given
        ? settleRow(row, { settings, classify, numbers })
        : settleFixed(row, { settings, classify, numbers });
    if (!settled) {
      blankRows++;
      return;
    }
    if (++rowsIn > maxRows) throw tooManyRows(maxRows);
    tally.count(settled, 1);
    record(row, settled);
  }

  return {
    push(rows) {
      for (const row of rows) add(row);
      return queue.room() ?? accepted.room();
    },
    get rowsIn() {
      return rowsIn;
    },
    get accepted() {
      return tally.accepted;
    },
    async finish() {
      await queue.end();
      const inOrder = [...fixes.keys()].flatMap((line) => late.get(line) ?? []);
      return { settings, classify, accepted, noted, numbers, tally, blankRows, late: inOrder };
    },
  };
}
