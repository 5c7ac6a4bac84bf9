import { cutText } from '@/lib/contacts/import/cut-text';

/** Crockford's alphabet: no letter that is taken for another. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 6;
const SUFFIX = / · ([0-9a-hjkmnp-tv-z]{6})$/;

/** A campaign's name at Vapi, fingerprint included. */
export const MAX_NAME_LENGTH = 80;

/** What the fingerprint takes of it: ` · d7k3f9`. */
export const FINGERPRINT_SPACE = 3 + LENGTH;

/** What is left to type. */
export const MAX_TYPED_NAME_LENGTH = MAX_NAME_LENGTH - FINGERPRINT_SPACE;

/**
 * Six characters that stand for a launch key in the campaign's name: the only place at Vapi where a
 * launch can be recognised again. Not a secret, and not a proof: 30 bits.
 */
export function fingerprintOf(launchKey: string): string {
  let bits = hashText(launchKey);
  let fingerprint = '';
  for (let place = 0; place < LENGTH; place += 1) {
    fingerprint += ALPHABET[bits & 31] ?? '';
    bits >>>= 5;
  }
  return fingerprint;
}

/** `March renewals · d7k3f9`. A fingerprint the name already ends with is replaced. */
export function nameWithFingerprint(name: string, fingerprint: string): string {
  const typed = cutText(nameWithoutFingerprint(name), MAX_TYPED_NAME_LENGTH).trim();
  return `${typed} · ${fingerprint}`;
}

/** The fingerprint a name ends with, or null. */
export function readFingerprint(name: string): string | null {
  return SUFFIX.exec(name)?.[1] ?? null;
}

/** The name as it was typed. */
export function nameWithoutFingerprint(name: string): string {
  return name.trim().replace(SUFFIX, '').trim();
}

// FNV-1a with a final mix (murmur3's), so that keys that differ in one character differ everywhere.
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
