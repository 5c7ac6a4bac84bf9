import type { Encoding } from '../import-types';

export type DetectedEncoding = { encoding: Encoding; isSure: boolean };

export type EncodingDetector = {
  push(bytes: Uint8Array): void;
  /** What is known before the end, which may cut a character in two. */
  soFar(): DetectedEncoding;
  end(): DetectedEncoding;
};

const HEAD_BYTES = 4096;

function markedEncoding(head: Uint8Array): Encoding | null {
  const [first, second, third] = head;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: Latin text then has a zero in every second byte, always on the same side. */
function unmarkedUtf16(head: Uint8Array): Encoding | null {
  let even = 0;
  let odd = 0;
  for (let index = 0; index < head.length; index++) {
    if (head[index] !== 0) continue;
    if (index % 2 === 0) even++;
    else odd++;
  }
  const half = head.length / 2;
  if (half < 2) return null;
  if (odd > half * 0.6 && even < half * 0.1) return 'utf-16le';
  if (even > half * 0.6 && odd < half * 0.1) return 'utf-16be';
  return null;
}

/**
 * Finds the encoding by reading the whole file once: a mark at its start, else valid UTF-8, else
 * Windows-1252, which is a guess and said to be one.
 */
export function createEncodingDetector(): EncodingDetector {
  const strict = new TextDecoder('utf-8', { fatal: true });
  let known: DetectedEncoding | null = null;
  let isFirst = true;

  function look(head: Uint8Array): void {
    const marked = markedEncoding(head);
    if (marked) known = { encoding: marked, isSure: true };
    else {
      const unmarked = unmarkedUtf16(head);
      if (unmarked) known = { encoding: unmarked, isSure: false };
    }
  }

  function check(decode: () => string): void {
    try {
      decode();
    } catch {
      known = { encoding: 'windows-1252', isSure: false };
    }
  }

  return {
    push(bytes) {
      if (bytes.length === 0) return;
      if (isFirst) look(bytes.subarray(0, HEAD_BYTES));
      isFirst = false;
      if (!known) check(() => strict.decode(bytes, { stream: true }));
    },
    soFar: () => known ?? { encoding: 'utf-8', isSure: true },
    end() {
      if (!known) check(() => strict.decode());
      return known ?? { encoding: 'utf-8', isSure: true };
    },
  };
}
