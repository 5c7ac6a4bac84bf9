import {
  type Delimiter,
  type Encoding,
  ImportRefusal,
  type ImportSource,
  type Inspection,
  type ReadingChoice,
} from '../import-types';
import { MAX_COLUMNS } from '../limits';
import { guessMapping } from '../mapping/guess-roles';
import { isForbiddenVariable } from '../mapping/variable-name';
import { looksLikeHeader, nameColumns, numberColumns } from '../reading/header';
import { createRowReader, type SourceRow } from '../reading/read-rows';
import { detectEncoding, readText } from '../reading/read-source';
import { sepLine, sniffDelimiter } from '../reading/sniff-delimiter';
import { isZip, openWorkbook } from '../reading/workbook/read-workbook';

const SAMPLE_CHARS = 256 * 1024;
/** What is parsed of the sample at first: rows are seldom so long that it does not hold enough of them. */
const HEAD_CHARS = 32 * 1024;
const SAMPLE_ROWS = 100;
const PREVIEW_ROWS = 5;

async function readSample(source: ImportSource, encoding: Encoding): Promise<Sample> {
  let text = '';
  for await (const piece of readText(source, encoding)) {
    text += piece.text;
    if (text.length >= SAMPLE_CHARS) return { text: text.slice(0, SAMPLE_CHARS), isWhole: false };
  }
  return { text, isWhole: true };
}

type Sample = { text: string; isWhole: boolean };

function firstRows({ text, isWhole }: Sample, delimiter: Delimiter): SourceRow[] {
  const head = createRowReader(delimiter).push(text.slice(0, HEAD_CHARS));
  if (head.filter(isFilled).length > SAMPLE_ROWS + 1) return head;
  const reader = createRowReader(delimiter);
  return [...reader.push(text), ...(isWhole ? reader.end() : [])];
}

function isFilled(row: SourceRow): boolean {
  return row.cells.some((cell) => cell.trim() !== '');
}

function nameOf(first: SourceRow, hasHeader: boolean, width: number) {
  if (!hasHeader) return { columns: numberColumns(width), notes: [] };
  const headed = trimEnd(first.cells).length;
  return nameColumns(first.cells.slice(0, Math.max(headed, width)));
}

/** Delimiters after the last filled cell make no columns. */
function trimEnd(cells: string[]): string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1);
}

function noRows(isWhole: boolean): string {
  if (isWhole) return 'There are no rows in it: every line is blank.';
  return 'No row ends in its first 256 KB. A quote that is opened and never closed does this.';
}

function refuseColumns(count: number): void {
  if (count <= MAX_COLUMNS) return;
  throw new ImportRefusal(
    `The first row has ${count.toLocaleString('en')} columns; at most ${MAX_COLUMNS} are read.`,
  );
}

type Table = { rows: SourceRow[]; hasHeader: boolean | null; none: string };

/** Header, columns and guessed roles from the first rows. */
function inspectTable({ rows, hasHeader: chosen, none }: Table) {
  const filled = rows.filter(isFilled);
  const [first] = filled;
  if (!first) throw new ImportRefusal(none);
  const hasHeader = chosen ?? looksLikeHeader(first.cells);
  const body = filled.slice(hasHeader ? 1 : 0, SAMPLE_ROWS);
  const width = Math.max(...body.map((row) => trimEnd(row.cells).length), 1);
  // Before names are looked for: of a hundred thousand alike each would be held against all before it.
  refuseColumns(Math.max(width, hasHeader ? trimEnd(first.cells).length : 0));
  const { columns, notes } = nameOf(first, hasHeader, width);
  const guessed = guessMapping({ columns, rows: body.map((row) => row.cells), hasHeader });
  return {
    hasHeader,
    columns,
    roles: guessed.roles,
    preview: body.slice(0, PREVIEW_ROWS).map(({ line, cells }) => ({ line, cells })),
    filled: columns.map((_, at) => shareFilled(body, at)),
    notes: [...notes, ...forbiddenNotes(columns), ...guessed.notes],
  };
}

async function inspectText(
  source: ImportSource,
  choice: ReadingChoice,
  most: number | undefined,
): Promise<Inspection> {
  const detected = await detectEncoding(source, most);
  const encoding = choice.encoding ?? detected.encoding;
  const sample = await readSample(source, encoding);
  const delimiter = choice.delimiter ?? sniffDelimiter(sample.text);
  const all = firstRows(sample, delimiter);
  const rows = sepLine(sample.text) ? all.slice(1) : all;
  return {
    encoding,
    isEncodingSure: choice.encoding !== null || detected.isSure,
    delimiter,
    ...inspectTable({ rows, hasHeader: choice.hasHeader, none: noRows(sample.isWhole) }),
    sheets: [],
    sheet: null,
  };
}

async function inspectWorkbook(file: Blob, choice: ReadingChoice): Promise<Inspection> {
  const workbook = await openWorkbook(file);
  const sheet = workbook.sheets.find((name) => name === choice.sheet) ?? workbook.sheets[0] ?? '';
  const sample: SourceRow[] = [];
  for await (const rows of workbook.rows(sheet)) {
    sample.push(...rows);
    if (sample.length > SAMPLE_ROWS) break;
  }
  const none = `There are no rows in the sheet “${sheet}”.`;
  return {
    ...{ encoding: 'utf-8', isEncodingSure: true, delimiter: ',' },
    ...inspectTable({ rows: sample, hasHeader: choice.hasHeader, none }),
    sheets: workbook.sheets.map((name) => ({ name, rows: null })),
    sheet,
  };
}

/**
 * The first look: encoding over the whole file or its first `most` bytes, then delimiter, or the sheets of a workbook; header, columns
 * and guessed roles from its first rows. Whatever `choice` names is taken as given. Throws ImportRefusal.
 */
export async function inspectSource(
  source: ImportSource,
  choice: ReadingChoice,
  { most }: { most?: number } = {},
): Promise<Inspection> {
  if (typeof source !== 'string' && (await isZip(source))) return inspectWorkbook(source, choice);
  return inspectText(source, choice, most);
}

function forbiddenNotes(columns: string[]): string[] {
  return columns
    .filter(isForbiddenVariable)
    .map((name) => `“${name}” can't be the name of a variable: the column is left out.`);
}

function shareFilled(rows: SourceRow[], column: number): number {
  const filled = rows.filter(({ cells }) => (cells[column] ?? '').trim() !== '').length;
  return rows.length === 0 ? 0 : filled / rows.length;
}
