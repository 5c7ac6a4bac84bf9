import { z } from 'zod';
import { Contact } from '@/lib/contacts/contact';
import { NUMBER_TYPES } from '@/lib/contacts/numbers/number-type';
import type { CheckedContact } from './check-contacts';

/** The jsonb of a row: the contact without number and zones, which are columns; country and type of the number. */
export const StoredContact = Contact.omit({ number: true, zones: true }).extend({
  country: z.string(),
  /** Absent in rows from before types were kept. */
  type: z.enum(NUMBER_TYPES).default('unknown'),
});
export type StoredContact = z.infer<typeof StoredContact>;

const OPTIONAL = ['extension', 'name', 'email', 'externalId'] as const;

export function toStored({ contact, country, type }: CheckedContact): StoredContact {
  // Field by field: leaving two out of a copy costs three times as much, a million times.
  const { variables, line } = contact;
  const stored: StoredContact = { variables, line, country, type };
  for (const field of OPTIONAL) {
    const value = contact[field];
    if (value !== undefined) stored[field] = value;
  }
  return stored;
}

export type StoredRow = { e164: string; zones: string | null; data: unknown };

export function fromStored({ e164, zones, data }: StoredRow): CheckedContact {
  const { country, type, ...rest } = StoredContact.parse(data);
  const contact = { number: e164, ...rest, ...(zones !== null && { zones: zones.split(',') }) };
  return { contact, country, type };
}
