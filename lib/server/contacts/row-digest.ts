import { hash } from 'node:crypto';
import type { Contact } from '@/lib/contacts/contact';

const HEX_CHARS = 32;

/**
 * Over what would be dialled and said, so not over lines of the file, and independent of the order in which
 * variables are kept. The first 16 bytes of a sha-256, in hex. The hash of a list is taken over these in order.
 */
export function digestContact(contact: Contact): string {
  const { number, extension, name, email, externalId, variables } = contact;
  const sorted = Object.entries(variables).sort(([a], [b]) => (a < b ? -1 : 1));
  const row = [number, extension, name, email, externalId, sorted];
  return hash('sha256', JSON.stringify(row), 'hex').slice(0, HEX_CHARS);
}
