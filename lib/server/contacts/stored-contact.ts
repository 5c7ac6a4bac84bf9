import { z } from 'zod';
import { Contact } from '@/lib/contacts/contact';
import type { CheckedContact } from './check-contacts';

/** The jsonb of a row: the contact without its number, which is a column, and the number's country. */
export const StoredContact = Contact.omit({ number: true }).extend({ country: z.string() });
export type StoredContact = z.infer<typeof StoredContact>;

export function toStored({ contact, country }: CheckedContact): StoredContact {
  const { number: _, ...rest } = contact;
  return { ...rest, country };
}

export function fromStored(e164: string, data: unknown): CheckedContact {
  const { country, ...rest } = StoredContact.parse(data);
  return { contact: { number: e164, ...rest }, country };
}
