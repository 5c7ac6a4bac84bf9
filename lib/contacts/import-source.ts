import type { CellFix, ImportSettings, ImportSource } from './import-types';
import { createImporter, type ImportedRows } from './importer';
import { createRowReader, type SourceRow } from './read-rows';
import { readText } from './read-source';
import { sepLine } from './sniff-delimiter';

/** Drops what stands before the data: the `sep=` line and the header, which is the first row not blank. */
function createPreamble(hasHeader: boolean) {
  let needsHeader = hasHeader;
  let isStart = true;
  return (rows: SourceRow[]): SourceRow[] =>
    rows.filter((row) => {
      const isSep = isStart && sepLine(`${row.cells.join('')}\n`) !== null;
      isStart = false;
      if (isSep) return false;
      if (!needsHeader || row.cells.every((cell) => cell.trim() === '')) return true;
      needsHeader = false;
      return false;
    });
}

export type ReadShare = { rows: number; accepted: number; readShare: number };

/**
 * Runs the whole import: text → rows → contacts and report, holding only accepted contacts and issues.
 * Reports progress per piece of 256 KB. Throws ImportRefusal for a file that cannot be read at all.
 */
export async function importSource(
  source: ImportSource,
  settings: ImportSettings,
  given: { onProgress?: (progress: ReadShare) => void; fixes?: CellFix[] } = {},
): Promise<ImportedRows> {
  const importer = createImporter(settings, { fixes: given.fixes ?? [] });
  const reader = createRowReader(settings.delimiter);
  const body = createPreamble(settings.hasHeader);
  for await (const { text, readShare } of readText(source, settings.encoding)) {
    importer.push(body(reader.push(text)));
    given.onProgress?.({ rows: importer.rowsIn, accepted: importer.accepted, readShare });
  }
  importer.push(body(reader.end()));
  return importer.finish();
}
