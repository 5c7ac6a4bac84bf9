import { ImportRefusal } from '../import-types';
import { MAX_FILE_BYTES } from '../limits';

const SIGNATURES: { bytes: number[]; what: string }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], what: 'a workbook or a zip archive' },
  { bytes: [0x50, 0x4b, 0x05, 0x06], what: 'an empty zip archive' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: 'an old Excel or Office file' },
  { bytes: [0x1f, 0x8b], what: 'a gzip archive' },
  { bytes: [0x25, 0x50, 0x44, 0x46], what: 'a PDF' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: 'a PNG picture' },
  { bytes: [0xff, 0xd8, 0xff], what: 'a JPEG picture' },
  { bytes: [0x47, 0x49, 0x46, 0x38], what: 'a GIF picture' },
  { bytes: [0x42, 0x5a, 0x68], what: 'a bzip2 archive' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], what: 'a 7z archive' },
  { bytes: [0x52, 0x61, 0x72, 0x21], what: 'a RAR archive' },
  { bytes: [0xfd, 0x37, 0x7a, 0x58], what: 'an xz archive' },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], what: 'a zstd archive' },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], what: 'an RTF document' },
  { bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], what: 'an SQLite database' },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], what: 'a program' },
];

function isAt(head: Uint8Array, bytes: number[]): boolean {
  return head.length >= bytes.length && bytes.every((byte, index) => head[index] === byte);
}

/** Throws ImportRefusal for what is not text, by its first bytes: a name ending in .csv proves nothing. */
export function refuseBinary(head: Uint8Array): void {
  const found = SIGNATURES.find((signature) => isAt(head, signature.bytes));
  if (!found) return;
  throw new ImportRefusal(
    `This file is ${found.what}, not text. Export the sheet as CSV and choose that file.`,
  );
}

/** Throws ImportRefusal for an empty file and for one over 200 MB. */
export function refuseSize(bytes: number): void {
  if (bytes === 0) throw new ImportRefusal('This file is empty. Nothing was imported.');
  if (bytes <= MAX_FILE_BYTES) return;
  const size = (bytes / 1024 / 1024).toFixed(0);
  throw new ImportRefusal(
    `This file has ${size} MB; at most 200 MB are read. Split it and import the parts one by one.`,
  );
}
