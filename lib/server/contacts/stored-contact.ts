import { z } from 'zod';
import { Contact } from '@/lib/contacts/contact';
import { NUMBER_TYPES } from '@/lib/contacts/number-type';
import type { CheckedContact } from './check-contacts';

/** The jsonb of a row: the contact without its number, which is a column, and country and type of the number. */
export const StoredContact = Contact.omit({ number: true }).extend({
  country: z.string(),
  /** Absent in rows from before types were kept. */
  type: z.enum(NUMBER_TYPES).default('unknown'),
});
export type StoredContact = z.infer<typeof StoredContact>;

export function toStored({ contact, country, type }: CheckedContact): StoredContact {
  const { number: _, ...rest } = contact;
  return { ...rest, country, type };
}

export function fromStored(e164: string, data: unknown): CheckedContact {
  const { country, type, ...rest } = StoredContact.parse(data);
  return { contact: { number: e164, ...rest }, country, type };
}
