import { type ImportIssue, ISSUE_KINDS, type RowOutcome, type ShownRow } from '../import-types';
import { createByteArena } from './byte-arena';
import { cutText } from './cut-text';
import { createNumberColumn } from './number-column';

/** A row with findings, or one that was left out: its cells as they stand, what became of it, and why. */
export type NotedRow = ShownRow & { outcome: RowOutcome; issues: ImportIssue[] };

const OUTCOMES: RowOutcome[] = ['accepted', 'rejected', 'duplicate', 'suppressed'];
const SEPARATOR = '\0';
const MAX_SHOWN = 200;

/**
 * Rows with findings, kept as bytes and numbers: a million duplicates take some 150 MB. Rows are added in
 * file order. Values are not kept: they are read from the cells again.
 */
export type NotedRows = {
  add(row: NotedRow): void;
  readonly length: number;
  readonly issues: number;
  line(row: number): number;
  outcome(row: number): RowOutcome;
  read(row: number): NotedRow;
  /** The first finding of a row, and the first of the next: places in the list of all findings. */
  issuesOf(row: number): [from: number, to: number];
  kindOf(issue: number): ImportIssue['kind'];
  codeOf(issue: number): string;
  reasonOf(issue: number): string;
  columnOf(issue: number): string | null;
  /** Line that held a duplicate's number when it was read; 0 for any other row. */
  holderOf(row: number): number;
  /** Place of the row with this line, or -1. */
  find(line: number): number;
  text(row: number): string;
};

function createNames() {
  const names: string[] = [];
  const ids = new Map<string, number>();
  return {
    id(name: string): number {
      const known = ids.get(name);
      if (known !== undefined) return known;
      ids.set(name, names.length);
      return names.push(name) - 1;
    },
    name: (id: number) => names[id] ?? '',
  };
}

function shorten(value: string): string {
  return value.length > MAX_SHOWN ? `${cutText(value, MAX_SHOWN)}…` : value;
}

/** The line in a duplicate's reason differs in every row: it is kept as a number, the sentence once. */
const LINE = /\d+/;
const NO_LINE = '#';

export function createNotedRows(columns: string[], delimiter: string): NotedRows {
  const cells = createByteArena();
  const names = createNames();
  const lines = createNumberColumn((length) => new Uint32Array(length));
  const outcomes = createNumberColumn((length) => new Uint8Array(length));
  const addresses = createNumberColumn((length) => new Uint32Array(length));
  const starts = createNumberColumn((length) => new Uint32Array(length));
  const kinds = createNumberColumn((length) => new Uint8Array(length));
  const codes = createNumberColumn((length) => new Uint16Array(length));
  const places = createNumberColumn((length) => new Int16Array(length));
  const reasons = createNumberColumn((length) => new Uint32Array(length));
  const details = createNumberColumn((length) => new Uint32Array(length));

  function addIssue({ kind, code, column, reason }: ImportIssue): void {
    const found = code === 'duplicate' ? LINE.exec(reason) : null;
    kinds.push(ISSUE_KINDS.indexOf(kind));
    codes.push(names.id(code));
    places.push(column === null ? -1 : columns.indexOf(column));
    reasons.push(names.id(found ? reason.replace(LINE, NO_LINE) : reason));
    details.push(found ? Number(found[0]) : 0);
  }

  function readIssue(issue: number, row: ShownRow): ImportIssue {
    const place = places.get(issue);
    const code = names.name(codes.get(issue));
    const whole = code === 'too-few-cells' ? '' : row.cells.join(delimiter);
    return {
      line: row.line,
      column: columnOf(issue),
      value: shorten(place < 0 ? whole : (row.cells[place] ?? '').trim()),
      kind: kindOf(issue),
      code,
      reason: reasonOf(issue),
    };
  }

  function reasonOf(issue: number): string {
    const detail = details.get(issue);
    const reason = names.name(reasons.get(issue));
    return detail === 0 ? reason : reason.replace(NO_LINE, String(detail));
  }

  const columnOf = (issue: number) => columns[places.get(issue)] ?? null;
  const kindOf = (issue: number) => ISSUE_KINDS[kinds.get(issue)] ?? 'rejected';
  const issuesOf = (row: number): [number, number] => [
    starts.get(row),
    row + 1 < lines.length ? starts.get(row + 1) : kinds.length,
  ];

  return {
    add(row) {
      lines.push(row.line);
      outcomes.push(OUTCOMES.indexOf(row.outcome));
      addresses.push(cells.add(row.cells.join(SEPARATOR)));
      starts.push(kinds.length);
      for (const issue of row.issues) addIssue(issue);
    },
    get length() {
      return lines.length;
    },
    get issues() {
      return kinds.length;
    },
    line: (row) => lines.get(row),
    outcome: (row) => OUTCOMES[outcomes.get(row)] ?? 'rejected',
    issuesOf,
    kindOf,
    codeOf: (issue) => names.name(codes.get(issue)),
    holderOf: (row) => (starts.get(row) < kinds.length ? details.get(starts.get(row)) : 0),
    reasonOf,
    columnOf,
    text: (row) => cells.read(addresses.get(row)),
    read(row) {
      const shown = {
        line: lines.get(row),
        cells: cells.read(addresses.get(row)).split(SEPARATOR),
      };
      const [from, to] = issuesOf(row);
      const issues = Array.from({ length: to - from }, (_, at) => readIssue(from + at, shown));
      return { ...shown, outcome: OUTCOMES[outcomes.get(row)] ?? 'rejected', issues };
    },
    find(line) {
      let [low, high] = [0, lines.length - 1];
      while (low <= high) {
        const middle = (low + high) >> 1;
        const found = lines.get(middle);
        if (found === line) return middle;
        if (found < line) low = middle + 1;
        else high = middle - 1;
      }
      return -1;
    },
  };
}
