import Papa from 'papaparse';
import { readNumber } from '../numbers/read-number';

/** A row of a pasted or imported list of numbers: its line and the cell that holds the number. */
export type NumberRow = { line: number; text: string };

const SAMPLE_ROWS = 50;

/**
 * The rows of a text of numbers: one a line, or a table of which the column with the most numbers is taken.
 * Blank lines and a header are no rows. Lines are those of the text, from 1.
 */
export function readNumberRows(text: string, defaultCountry: string): NumberRow[] {
  const { data } = Papa.parse<string[]>(text.replace(/\r\n?/g, '\n').replace(/^\ufeff/, ''), {
    newline: '\n',
    delimitersToGuess: [',', ';', '\t', '|'],
  });
  let line = 1;
  const rows = data.map((cells) => {
    const row = { line, cells };
    line += 1 + cells.join('').split('\n').length - 1;
    return row;
  });
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const column = findColumn(filled, defaultCountry);
  const [first, ...rest] = filled.map(({ line: at, cells }) => ({
    line: at,
    text: (cells[column] ?? '').trim(),
  }));
  if (first === undefined) return [];
  return isHeader(first.text) && rest.length > 0 ? rest : [first, ...rest];
}

function findColumn(rows: readonly { cells: string[] }[], defaultCountry: string): number {
  const counts: number[] = [];
  for (const { cells } of rows.slice(0, SAMPLE_ROWS)) {
    for (const [index, cell] of cells.entries()) {
      counts[index] = (counts[index] ?? 0) + (readNumber(cell, defaultCountry).ok ? 1 : 0);
    }
  }
  return counts.length === 0 ? 0 : counts.indexOf(Math.max(...counts));
}

/** `Phone`, `Mobile 1`: words, and too few digits for anybody's number. */
function isHeader(text: string): boolean {
  return /\p{L}/u.test(text) && text.replace(/\D/g, '').length < 5 && !/^sips?:/i.test(text);
}
