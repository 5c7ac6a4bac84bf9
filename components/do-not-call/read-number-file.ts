import { ImportRefusal } from '@/lib/contacts/import-types';
import { detectEncoding, readText } from '@/lib/contacts/reading/read-source';
import { isZip, openWorkbook } from '@/lib/contacts/reading/workbook/read-workbook';

const MAX_BYTES = 8_000_000;

/**
 * A file of numbers as text: CSV in any encoding, or the first sheet of a workbook, its rows on the lines
 * they stand on.
 *
 * @throws ImportRefusal for what is too large or holds no text
 */
export async function readNumberFile(file: File): Promise<string> {
  if (file.size > MAX_BYTES) {
    throw new ImportRefusal('This file is over 8 MB. Nothing was read. Import it in parts.');
  }
  return (await isZip(file)) ? readFirstSheet(file) : readWhole(file);
}

async function readWhole(file: File): Promise<string> {
  const { encoding } = await detectEncoding(file);
  const pieces: string[] = [];
  for await (const { text } of readText(file, encoding)) pieces.push(text);
  return pieces.join('');
}

async function readFirstSheet(file: File): Promise<string> {
  const { sheets, rows } = await openWorkbook(file);
  const lines: string[] = [];
  for await (const batch of rows(sheets[0] ?? '')) {
    for (const { line, cells } of batch) {
      while (lines.length < line - 1) lines.push('');
      lines.push(cells.map(asCell).join(','));
    }
  }
  return lines.join('\n');
}

function asCell(text: string): string {
  return `"${text.replace(/\s+/g, ' ').replaceAll('"', '""')}"`;
}
