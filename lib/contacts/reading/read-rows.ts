import Papa from 'papaparse';
import { type Delimiter, ImportRefusal } from '../import-types';
import type { IssueCode } from '../issue-codes';
import { MAX_LINE_CHARS } from '../limits';

/** Why the cells of a row cannot be trusted. */
export type RowFault = { code: IssueCode; reason: string };
export type SourceRow = { line: number; cells: string[]; fault: RowFault | null };

export type RowReader = { push(text: string): SourceRow[]; end(): SourceRow[] };

/** What Papa's low-level parser returns; it is untyped, so the pinned version and the tests vouch for it. */
type ParsedRows = {
  data: string[][];
  errors: { code: string; row: number }[];
  meta: { cursor: number };
};

const FAULTS: Record<string, RowFault> = {
  MissingQuotes: {
    code: 'open-quote',
    reason: 'A quote opens in this row and is never closed; the rest of the file is inside it.',
  },
  InvalidQuotes: {
    code: 'stray-quote',
    reason: 'A quote inside a quoted cell is not doubled; the cells cannot be told apart.',
  },
};

function countLineBreaks(cells: string[]): number {
  let count = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) count++;
  }
  return count;
}

/**
 * Text with LF line ends to rows, piece by piece. A row that reaches past a piece waits for the next; one
 * over 1 MB is refused, so memory stays flat. Lines are those of the file, also after quoted line breaks.
 */
export function createRowReader(delimiter: Delimiter, firstLine = 1): RowReader {
  const parser = new Papa.Parser({ delimiter, newline: '\n' });
  let rest = '';
  let line = firstLine;

  function take(text: string, isLast: boolean): SourceRow[] {
    const parsed: ParsedRows = parser.parse(text, 0, !isLast);
    rest = isLast ? '' : text.slice(parsed.meta.cursor);
    const faults = new Map(parsed.errors.map((error) => [error.row, FAULTS[error.code] ?? null]));
    return parsed.data.map((cells, index) => {
      const row = { line, cells, fault: faults.get(index) ?? null };
      line += 1 + countLineBreaks(cells);
      return row;
    });
  }

  return {
    push(text) {
      const rows = take(rest + text, false);
      if (rest.length > MAX_LINE_CHARS) {
        throw new ImportRefusal(
          `Line ${line.toLocaleString('en')} is longer than 1 MB. A quote that is opened and never closed does this.`,
        );
      }
      return rows;
    },
    end: () => (rest === '' ? [] : take(rest, true)),
  };
}
