import { ImportRefusal } from '../../import-types';
import { readZipDirectory, type ZipEntry } from './zip-directory';

/** A sheet of a million rows is some 500 MB of XML; a bomb claims to be more. */
const MAX_UNPACKED = 1024 * 1024 * 1024;
/** All texts of a workbook, which are held at once. */
const MAX_TEXTS = 128 * 1024 * 1024;
const MAX_FILES = 10_000;
const MAX_CONTENTS = 4 * 1024 * 1024;

const NO_WORKBOOK =
  'This file is a zip archive, not text and no workbook. Export the sheet as CSV and choose that file.';
const TOO_LARGE =
  'Unpacked, this workbook is larger than 1 GB, or its texts are larger than 128 MB. Export the sheet as CSV and choose that file.';

const sizeOf = (entries: ZipEntry[]) => entries.reduce((sum, { bytes }) => sum + bytes, 0);

/**
 * The file that lists a workbook's sheets. Throws ImportRefusal for a zip that is no workbook, and for one
 * that would unpack to more than is read.
 */
export function findContents(zip: Uint8Array): ZipEntry {
  const entries = readZipDirectory(zip) ?? [];
  const contents = entries.find(({ name }) => /^xl\/workbook\d*\.xml$/i.test(name));
  if (!contents) throw new ImportRefusal(NO_WORKBOOK);
  const texts = entries.filter(({ name }) => /sharedStrings\.xml$/i.test(name));
  const isTooLarge =
    sizeOf(entries) > MAX_UNPACKED ||
    sizeOf(texts) > MAX_TEXTS ||
    contents.bytes > MAX_CONTENTS ||
    entries.length > MAX_FILES;
  if (isTooLarge) throw new ImportRefusal(TOO_LARGE);
  return contents;
}
