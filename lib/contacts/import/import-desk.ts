import { type CellFix, type FixResult, ImportRefusal, type ImportReport } from '../import-types';
import { isVariableRole } from '../mapping/mapping';
import type { RowFault, SourceRow } from '../reading/read-rows';
import { type ChangedRows, createChangedRows } from './changed-rows';
import type { ImportedRows } from './importer';
import type { NotedRow } from './noted-rows';
import type { SettledRow } from './report-tally';
import { screenRows } from './screen-rows';
import type { ScreenNumbers } from './screening';
import { applyFixes, settleFixed } from './settle-row';

const SAMPLE = 20;
const NOTHING_FOUND = 'Nothing was found in this row, so there is nothing to fix.';

/** What an import found, as it is now, fixes included. */
export type ImportDesk = {
  rows: ImportedRows;
  changed: ChangedRows;
  report(): Promise<ImportReport>;
  /**
   * Replaces a cell of a row with findings, and settles the row again. A duplicate takes the number it
   * leaves. Rejects as `screen` does; nothing is changed then.
   */
  fix(fix: CellFix): Promise<FixResult>;
};

export type DeskNeeds = { screen: ScreenNumbers | null; fixedCells: number };

type Turn = { row: SourceRow; settled: SettledRow };

const CELLS_LOST = new Set(['open-quote', 'stray-quote']);

function faultOf({ issues }: NotedRow): RowFault | null {
  const lost = issues.find(({ code }) => CELLS_LOST.has(code));
  return lost ? ({ code: lost.code, reason: lost.reason } as RowFault) : null;
}

function asSource(row: NotedRow): SourceRow {
  return { line: row.line, cells: row.cells, fault: faultOf(row) };
}

/** Puts the desk together, and settles the rows that waited for their turn. Rejects as `screen` does. */
export async function createImportDesk(rows: ImportedRows, needs: DeskNeeds): Promise<ImportDesk> {
  const { settings, classify, numbers, tally, accepted } = rows;
  const changed = createChangedRows(rows);
  let fixedCells = needs.fixedCells;
  let last: Promise<unknown> = Promise.resolve();

  /** What a noted row counted for. */
  function settledOf(row: NotedRow): SettledRow {
    const found = classify(asSource(row));
    const { outcome, issues } = row;
    if (found.kind === 'contact') return { outcome, issues, found, isWithoutCountry: false };
    if (found.kind === 'blank') return { outcome, issues, found: null, isWithoutCountry: false };
    const { kind, ...rejected } = found;
    return { ...rejected, outcome, issues, found: null };
  }

  function record({ row, settled }: Turn): NotedRow {
    const { outcome, issues, found } = settled;
    const noted = { line: row.line, cells: row.cells, outcome, issues };
    tally.count(settled, 1);
    changed.set(noted);
    accepted.change(row.line, outcome === 'accepted' && found ? found.contact : null);
    return noted;
  }

  const numberIn = ({ found }: SettledRow) => found?.contact.number ?? null;
  const isHolder = ({ outcome }: SettledRow) => outcome === 'accepted' || outcome === 'suppressed';
  const release = ({ row, settled }: Turn) => {
    const number = numberIn(settled);
    if (number !== null) numbers.release(number, row.line);
  };
  const claim = ({ row, settled }: Turn) => {
    const number = numberIn(settled);
    if (number !== null) numbers.claim(number, row.line);
  };

  /** The rows that change: the fixed one, and the duplicate that takes the number it gave up. */
  function takeTurns(before: Turn, next: SourceRow): { old: Turn[]; now: Turn[] } {
    release(before);
    const now = [{ row: next, settled: settleFixed(next, { settings, classify, numbers }) }];
    const old = [before];
    const number = numberIn(before.settled);
    const isLeft = number !== null && isHolder(before.settled);
    if (!isLeft || numberIn(now[0]?.settled ?? before.settled) === number) return { old, now };
    const isSame = (row: NotedRow) => numberIn(settledOf(row)) === number;
    const heir = changed.heirOf(before.row.line, isSame);
    if (!heir) return { old, now };
    const given = { row: asSource(heir), settled: settledOf(heir) };
    release(given);
    old.push(given);
    now.push({ row: given.row, settled: settleFixed(given.row, { settings, classify, numbers }) });
    return { old, now };
  }

  async function fixRow(fix: CellFix): Promise<FixResult> {
    const noted = changed.read(fix.line);
    if (!noted) throw new ImportRefusal(NOTHING_FOUND);
    const before = { row: asSource(noted), settled: settledOf(noted) };
    const { old, now } = takeTurns(before, applyFixes(before.row, [fix], settings.columns));
    const screened = await screenRows(now, { settings, screen: needs.screen }).catch((error) => {
      for (const turn of now) release(turn);
      for (const turn of old) claim(turn);
      throw error;
    });
    for (const { settled } of old) tally.count(settled, -1);
    const [row] = screened.map(record);
    fixedCells++;
    return { report: await report(), row: row ?? noted };
  }

  async function report(): Promise<ImportReport> {
    return {
      ...tally.result(),
      blankRows: rows.blankRows,
      fixedCells,
      columns: settings.columns.filter((_, at) => isVariableRole(settings.roles[at] ?? 'ignore')),
      duplicateNumbers: numbers.repeated,
      sample: await accepted.first(SAMPLE),
    };
  }

  const waited = rows.late.map((row) => ({
    row,
    settled: settleFixed(row, { settings, classify, numbers }),
  }));
  for (const turn of await screenRows(waited, { settings, screen: needs.screen })) record(turn);

  return {
    rows,
    changed,
    report,
    fix(fix) {
      // One after the other: each begins with what the one before it left.
      const done = last.then(() => fixRow(fix));
      last = done.catch(() => {});
      return done;
    },
  };
}
