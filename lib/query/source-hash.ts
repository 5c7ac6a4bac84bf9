import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { ImportSource } from '@/lib/contacts/import-types';

/** sha-256 of text, in hex. */
export function hashText(text: string): string {
  return bytesToHex(sha256(new TextEncoder().encode(text)));
}

/** sha-256 of the source as it was chosen, in hex; a file is read piece by piece and never held whole. */
export async function hashSource(source: ImportSource): Promise<string> {
  if (typeof source === 'string') return hashText(source);
  const hash = sha256.create();
  const reader = source.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return bytesToHex(hash.digest());
    hash.update(value);
  }
}
