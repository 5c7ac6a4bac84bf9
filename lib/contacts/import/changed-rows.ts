import type { ImportedRows } from './importer';
import type { NotedRow } from './noted-rows';

/** Rows with findings as they are now: those a fix has changed stand beside those the file was read into. */
export type ChangedRows = {
  /** The row of a line; null where nothing was found, or no row is. */
  read(line: number): NotedRow | null;
  set(row: NotedRow): void;
  has(line: number): boolean;
  all(): NotedRow[];
  /** The duplicate that takes a number's place when the row that held it leaves; null when there is none. */
  heirOf(line: number, isSameNumber: (row: NotedRow) => boolean): NotedRow | null;
  /** A row's findings in words that hold now: who keeps the number may have changed. */
  retell(row: NotedRow): NotedRow;
};

export function createChangedRows({ noted }: Pick<ImportedRows, 'noted'>): ChangedRows {
  const changed = new Map<number, NotedRow>();
  /** The line whose duplicates a line inherited, and the other way round. */
  const seats = new Map<number, number>();
  const heirs = new Map<number, number>();

  function firstDuplicate(seat: number): NotedRow | null {
    for (let row = 0; row < noted.length; row++) {
      if (noted.outcome(row) !== 'duplicate' || noted.holderOf(row) !== seat) continue;
      if (!changed.has(noted.line(row))) return noted.read(row);
    }
    return null;
  }

  function retell(row: NotedRow): NotedRow {
    if (row.outcome !== 'duplicate' || heirs.size === 0 || changed.has(row.line)) return row;
    const holder = heirs.get(noted.holderOf(noted.find(row.line)));
    if (holder === undefined) return row;
    const reason = duplicateReason(holder);
    return { ...row, issues: row.issues.map((issue) => ({ ...issue, reason })) };
  }

  return {
    read(line) {
      const own = changed.get(line);
      if (own) return own;
      const place = noted.find(line);
      return place < 0 ? null : retell(noted.read(place));
    },
    set: (row) => {
      changed.set(row.line, row);
    },
    has: (line) => changed.has(line),
    all: () => [...changed.values()],
    heirOf(line, isSameNumber) {
      const seat = seats.get(line) ?? line;
      const inFile = firstDuplicate(seat);
      const heir =
        inFile ??
        [...changed.values()].find(
          (row) => row.line !== line && row.outcome === 'duplicate' && isSameNumber(row),
        );
      if (!heir) return null;
      seats.set(heir.line, seat);
      heirs.set(seat, heir.line);
      return heir;
    },
    retell,
  };
}

/** Why a row is a duplicate. */
export function duplicateReason(holder: number): string {
  return `The same number as line ${holder}.`;
}
