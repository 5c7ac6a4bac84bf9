import { hash } from 'node:crypto';
import type { Contact } from '@/lib/contacts/contact';

const BYTES = 16;

/**
 * Over what would be dialled and said, so not over lines of the file, and independent of the order in which
 * variables are kept. 16 bytes of a sha-256. The hash of a list is taken over these in order.
 */
export function digestContact(contact: Contact): Buffer {
  const { number, extension, name, email, externalId, variables } = contact;
  const sorted = Object.entries(variables).sort(([a], [b]) => (a < b ? -1 : 1));
  const row = [number, extension ?? null, name ?? null, email ?? null, externalId ?? null];
  return hash('sha256', JSON.stringify([...row, sorted]), 'buffer').subarray(0, BYTES);
}
