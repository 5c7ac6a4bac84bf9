import { type Encoding, ImportRefusal, type ImportSource } from '../import-types';
import { createLineEndings, createTextReader } from './decode-text';
import { createEncodingDetector, type DetectedEncoding } from './detect-encoding';
import { refuseBinary, refuseSize } from './refuse-file';

const PIECE = 256 * 1024;
const HEAD_BYTES = 16;

async function* readBytes(blob: Blob): AsyncGenerator<Uint8Array> {
  const reader = blob.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      for (let at = 0; at < value.length; at += PIECE) yield value.subarray(at, at + PIECE);
    }
  } finally {
    await reader.cancel();
  }
}

/**
 * Reads a file once through, or its first `most` bytes: refuses what is no text, and finds its encoding.
 * Text needs neither.
 */
export async function detectEncoding(
  source: ImportSource,
  most = Number.POSITIVE_INFINITY,
): Promise<DetectedEncoding> {
  if (typeof source === 'string') return { encoding: 'utf-8', isSure: true };
  refuseSize(source.size);
  const detector = createEncodingDetector();
  let read = 0;
  for await (const bytes of readBytes(source)) {
    if (read === 0) refuseBinary(bytes.subarray(0, HEAD_BYTES));
    detector.push(bytes);
    read += bytes.length;
    if (read >= most && read < source.size) return detector.soFar();
  }
  return detector.end();
}

export type TextPiece = { text: string; readShare: number };

function* textPieces(source: string): Generator<TextPiece> {
  const text = source.replace(/^\ufeff/, '');
  for (let at = 0; at < text.length; at += PIECE) {
    const end = Math.min(at + PIECE, text.length);
    yield { text: text.slice(at, end), readShare: end / text.length };
  }
}

async function* blobPieces(source: Blob, encoding: Encoding): AsyncGenerator<TextPiece> {
  const reader = createTextReader(encoding);
  let read = 0;
  for await (const bytes of readBytes(source)) {
    read += bytes.length;
    yield { text: reader.push(bytes), readShare: read / source.size };
  }
  yield { text: reader.end(), readShare: 1 };
}

/** The source as text in pieces, line ends as LF. Throws ImportRefusal for bytes it cannot decode. */
export async function* readText(
  source: ImportSource,
  encoding: Encoding,
): AsyncGenerator<TextPiece> {
  if (typeof source === 'string' && source.trim() === '') {
    throw new ImportRefusal('There is no text to import.');
  }
  const endings = createLineEndings();
  const pieces = typeof source === 'string' ? textPieces(source) : blobPieces(source, encoding);
  for await (const { text, readShare } of pieces) yield { text: endings.push(text), readShare };
  yield { text: endings.end(), readShare: 1 };
}
