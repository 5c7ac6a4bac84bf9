import type { ImportSettings, ImportSource } from '../import-types';
import { loadZones } from '../zones/load-zones';
import { createImporter, type ImportedRows, type ImportNeeds } from './importer';
import { readBody } from './source-rows';

/** Rows read so far, those accepted so far, and the share of the file that was read. */
export type ReadShare = { rows: number; accepted: number; readShare: number };

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
  for await (const { rows, readShare } of readBody(source, settings)) {
    await importer.push(rows);
    needs.onProgress?.({ rows: importer.rowsIn, accepted: importer.accepted, readShare });
    await needs.pause?.();
  }
  return importer.finish();
}
