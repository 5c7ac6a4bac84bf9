import { ImportRefusal } from '../../import-types';
import { MAX_COLUMNS, MAX_LINE_CHARS } from '../../limits';
import type { SourceRow } from '../read-rows';
import { refuseSize } from '../refuse-file';
import { cellText } from './cell-text';
import { findContents } from './refuse-workbook';
import { unpackEntry } from './zip-directory';

const ROWS_AT_ONCE = 500;
/** Cells kept of a row: enough to say that there are too many. */
const MOST_CELLS = MAX_COLUMNS + 1;

const UNREADABLE =
  'This workbook can not be read: it is damaged, or protected by a password. Export the sheet as CSV and choose that file.';

export type Workbook = {
  sheets: string[];
  /** The rows of a sheet in batches; `line` is the row's number in the sheet. */
  rows(sheet: string): AsyncGenerator<SourceRow[]>;
};

function asRefusal(error: unknown): ImportRefusal {
  return error instanceof ImportRefusal ? error : new ImportRefusal(UNREADABLE);
}

function asRow(index: number, values: unknown[]): SourceRow {
  const cells = values.slice(0, MOST_CELLS).map(cellText);
  const line = index + 1;
  if (cells.reduce((sum, cell) => sum + cell.length, 0) > MAX_LINE_CHARS) {
    throw new ImportRefusal(`Row ${line.toLocaleString('en')} is longer than 1 MB.`);
  }
  return { line, cells, fault: null };
}

/**
 * A workbook's sheets and rows. The reader is loaded when the first workbook is opened; rows stream out of
 * the packed sheet, so only the file itself and its texts are held.
 *
 * @throws ImportRefusal for what is no workbook, is too large, or can't be read
 */
export async function openWorkbook(file: Blob): Promise<Workbook> {
  refuseSize(file.size);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const contents = findContents(bytes);
  const [{ streamXlsxRows }, { readXml }] = await Promise.all([
    import('hucre/xlsx'),
    import('hucre/xml'),
  ]);
  const xml = await unpackEntry(bytes, contents).catch((error: unknown) => {
    throw asRefusal(error);
  });
  const listed = readXml(xml, { rowTag: 'sheet', stripNamespaces: true }).data;
  const sheets = listed.map((sheet) => String(sheet['@name'] ?? ''));
  if (sheets.length === 0) throw new ImportRefusal(UNREADABLE);

  async function* rows(sheet: string): AsyncGenerator<SourceRow[]> {
    let batch: SourceRow[] = [];
    try {
      for await (const { index, values } of streamXlsxRows(bytes, {
        sheet: sheets.indexOf(sheet),
      })) {
        batch.push(asRow(index, values));
        if (batch.length < ROWS_AT_ONCE) continue;
        yield batch;
        batch = [];
      }
    } catch (error) {
      throw asRefusal(error);
    }
    yield batch;
  }
  return { sheets, rows };
}

/** Whether a source begins as a zip does, as every workbook is. */
export async function isZip(source: Blob | string): Promise<boolean> {
  if (typeof source === 'string') return false;
  const head = new Uint8Array(await source.slice(0, 4).arrayBuffer());
  return head[0] === 0x50 && head[1] === 0x4b && head[2] === 0x03 && head[3] === 0x04;
}
