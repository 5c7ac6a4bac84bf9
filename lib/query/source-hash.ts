import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { ImportSource } from '@/lib/contacts/import-types';

/** sha-256 of text, in hex. */
export function hashText(text: string): string {
  return bytesToHex(sha256(new TextEncoder().encode(text)));
}

/** Bytes up to which a file is hashed at once, by the browser itself: a tenth of the time. */
const WHOLE = 32 * 1024 * 1024;

/** sha-256 of the source as it was chosen, in hex; a large file is read piece by piece and never held whole. */
export async function hashSource(source: ImportSource): Promise<string> {
  if (typeof source === 'string') return hashText(source);
  // The browser hashes only where the page is secure.
  const native = source.size <= WHOLE ? globalThis.crypto?.subtle : undefined;
  if (!native) return hashPieces(source);
  return bytesToHex(new Uint8Array(await native.digest('SHA-256', await source.arrayBuffer())));
}

async function hashPieces(source: Blob): Promise<string> {
  const hash = sha256.create();
  const reader = source.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return bytesToHex(hash.digest());
    hash.update(value);
  }
}
