import { createHash } from 'node:crypto';
import type { Contact } from '@/lib/contacts/contact';

/**
 * sha-256 over the contacts in order: what would be dialled and said, so not over lines of the file, and
 * independent of the order in which variables are kept.
 */
export function createListHash(): { add(contact: Contact): void; digest(): string } {
  const hash = createHash('sha256');
  return {
    add({ number, extension, name, email, externalId, variables }) {
      const sorted = Object.entries(variables).sort(([a], [b]) => (a < b ? -1 : 1));
      const row = [number, extension ?? null, name ?? null, email ?? null, externalId ?? null];
      hash.update(`${JSON.stringify([...row, sorted])}\n`);
    },
    digest: () => hash.digest('hex'),
  };
}
