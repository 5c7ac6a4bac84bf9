import type { ImportSettings, ImportSource } from '../import-types';
import { createRowReader, type SourceRow } from '../reading/read-rows';
import { readText } from '../reading/read-source';
import { sepLine } from '../reading/sniff-delimiter';
import { isZip, openWorkbook } from '../reading/workbook/read-workbook';

/** How a source is read, as its first look found or the person chose. */
export type Reading = Pick<
  ImportSettings,
  'encoding' | 'delimiter' | 'hasHeader' | 'columns' | 'sheet'
>;

/** Drops what stands before the data: the `sep=` line and the header, which is the first row not blank. */
function createPreamble({ hasHeader, delimiter }: Reading) {
  let needsHeader = hasHeader;
  let isStart = true;
  function isData(row: SourceRow): boolean {
    const isSep = isStart && sepLine(`${row.cells.join(delimiter)}\n`) !== null;
    isStart = false;
    if (isSep) return false;
    if (!needsHeader || row.cells.every((cell) => cell.trim() === '')) return true;
    needsHeader = false;
    return false;
  }
  return (rows: SourceRow[]) => (isStart || needsHeader ? rows.filter(isData) : rows);
}

type Batch = { rows: SourceRow[]; readShare: number };

async function* textRows(source: ImportSource, settings: Reading): AsyncGenerator<Batch> {
  const reader = createRowReader(settings.delimiter);
  for await (const { text, readShare } of readText(source, settings.encoding)) {
    yield { rows: reader.push(text), readShare };
  }
  yield { rows: reader.end(), readShare: 1 };
}

/** Cells a sheet leaves out at the end of a row are empty, not missing. */
function padRow(row: SourceRow, width: number): SourceRow {
  while (row.cells.length < width) row.cells.push('');
  return row;
}

/** How much of a sheet was read can't be told before its end. */
async function* sheetRows(file: Blob, settings: Reading): AsyncGenerator<Batch> {
  const workbook = await openWorkbook(file);
  const width = settings.columns.length;
  for await (const rows of workbook.rows(settings.sheet ?? workbook.sheets[0] ?? '')) {
    yield { rows: rows.map((row) => padRow(row, width)), readShare: 0 };
  }
  yield { rows: [], readShare: 1 };
}

async function readBatches(source: ImportSource, settings: Reading) {
  const isWorkbook = typeof source !== 'string' && (await isZip(source));
  return isWorkbook ? sheetRows(source, settings) : textRows(source, settings);
}

/** The rows below the header, piece by piece of 256 KB. Throws ImportRefusal for what can't be read. */
export async function* readBody(source: ImportSource, settings: Reading): AsyncGenerator<Batch> {
  const body = createPreamble(settings);
  for await (const { rows, readShare } of await readBatches(source, settings)) {
    yield { rows: body(rows), readShare };
  }
}
