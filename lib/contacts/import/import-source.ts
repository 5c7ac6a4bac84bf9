import type { ImportSettings, ImportSource } from '../import-types';
import { createRowReader, type SourceRow } from '../reading/read-rows';
import { readText } from '../reading/read-source';
import { sepLine } from '../reading/sniff-delimiter';
import { isZip, openWorkbook } from '../reading/workbook/read-workbook';
import { loadZones } from '../zones/load-zones';
import { createImporter, type ImportedRows, type ImportNeeds } from './importer';

/** Drops what stands before the data: the `sep=` line and the header, which is the first row not blank. */
function createPreamble({ hasHeader, delimiter }: ImportSettings) {
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

/** Rows read so far, those accepted so far, and the share of the file that was read. */
export type ReadShare = { rows: number; accepted: number; readShare: number };

type Batch = { rows: SourceRow[]; readShare: number };

async function* textRows(source: ImportSource, settings: ImportSettings): AsyncGenerator<Batch> {
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
async function* sheetRows(file: Blob, settings: ImportSettings): AsyncGenerator<Batch> {
  const workbook = await openWorkbook(file);
  const width = settings.columns.length;
  for await (const rows of workbook.rows(settings.sheet ?? workbook.sheets[0] ?? '')) {
    yield { rows: rows.map((row) => padRow(row, width)), readShare: 0 };
  }
  yield { rows: [], readShare: 1 };
}

async function readBatches(source: ImportSource, settings: ImportSettings) {
  const isWorkbook = typeof source !== 'string' && (await isZip(source));
  return isWorkbook ? sheetRows(source, settings) : textRows(source, settings);
}

export type SourceNeeds = ImportNeeds & {
  onProgress?: (progress: ReadShare) => void;
  /** Lets others have a turn between two pieces: what is on its way to the server goes on. */
  pause?: () => Promise<void>;
};

/**
 * Runs the whole import: text → rows → contacts and findings, keeping what is needed of them in bytes.
 * Zones are looked up in the table that comes with the app unless others are given, or null for none.
 * Reports progress per piece of 256 KB. Throws ImportRefusal for a file that cannot be read at all.
 */
export async function importSource(
  source: ImportSource,
  settings: ImportSettings,
  needs: SourceNeeds = {},
): Promise<ImportedRows> {
  const zones = needs.zones === undefined ? await loadZones() : needs.zones;
  const importer = createImporter(settings, { ...needs, zones });
  const body = createPreamble(settings);
  for await (const { rows, readShare } of await readBatches(source, settings)) {
    await importer.push(body(rows));
    needs.onProgress?.({ rows: importer.rowsIn, accepted: importer.accepted, readShare });
    await needs.pause?.();
  }
  return importer.finish();
}
