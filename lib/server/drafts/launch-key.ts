import 'server-only';
import { randomBytes } from 'node:crypto';

const ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789';
const LENGTH = 24;

/**
 * 24 characters of 5 bits each, all of them readable aloud (no l, o, 0, 1). The first six are the
 * fingerprint in the campaign's name.
 */
export function mintLaunchKey(random: (size: number) => Uint8Array = randomBytes): string {
  return Array.from(random(LENGTH), (byte) => ALPHABET[byte % ALPHABET.length]).join('');
}
