import { type Encoding, EncodingRefusal, ImportRefusal } from '../import-types';

const ENCODING_NAMES: Record<Encoding, string> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1252': 'Windows-1252',
};

export function encodingName(encoding: Encoding): string {
  return ENCODING_NAMES[encoding];
}

export type TextReader = { push(bytes: Uint8Array): string; end(): string };

/** Bytes to text, piece by piece. Never puts U+FFFD in place of a byte: it refuses the file instead. */
export function createTextReader(encoding: Encoding): TextReader {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let read = 0;

  function decode(work: () => string): string {
    try {
      return work();
    } catch {
      throw new EncodingRefusal(
        `Near byte ${read.toLocaleString('en')} the file is not ${encodingName(encoding)}. ` +
          'Choose another encoding, or save the file again as UTF-8.',
      );
    }
  }

  return {
    push(bytes) {
      const text = decode(() => decoder.decode(bytes, { stream: true }));
      read += bytes.length;
      return text;
    },
    end: () => decode(() => decoder.decode()),
  };
}

/** CRLF and CR become LF, also across pieces; a NUL means that this is no text. */
export function createLineEndings(): { push(text: string): string; end(): string } {
  let held = '';
  return {
    push(piece) {
      if (piece.includes('\0')) {
        throw new ImportRefusal('This file holds binary data, not text. Export it as CSV.');
      }
      const text = held + piece;
      held = text.endsWith('\r') ? '\r' : '';
      const whole = held ? text.slice(0, -1) : text;
      return whole.includes('\r') ? whole.replace(/\r\n?/g, '\n') : whole;
    },
    end() {
      const rest = held ? '\n' : '';
      held = '';
      return rest;
    },
  };
}
