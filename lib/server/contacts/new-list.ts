import { z } from 'zod';
import { MAX_CAMPAIGN_CONTACTS } from '@/lib/contacts/contact';
import { isStorable } from '@/lib/contacts/contact-faults';
import { MAX_CHUNK_CONTACTS, MAX_COLUMNS, MAX_HEADER_CHARS } from '@/lib/contacts/limits';
import { isForbiddenVariable } from '@/lib/contacts/variable-name';

const Text = z.string().refine(isStorable, 'half a character, which can not be stored');
const Count = z.number().int().nonnegative().max(100_000_000);

/** What the browser says of a list before it sends the contacts. `chunkSize` fixes where each part goes. */
export const NewList = z
  .object({
    name: Text.trim().min(1).max(200),
    source: Text.trim().max(300),
    rowsIn: Count,
    accepted: Count.min(1).max(MAX_CAMPAIGN_CONTACTS),
    rejected: Count,
    duplicates: Count,
    columns: z
      .array(
        Text.max(MAX_HEADER_CHARS).refine(
          (name) => !isForbiddenVariable(name),
          'not a name for a variable',
        ),
      )
      .max(MAX_COLUMNS),
    chunkSize: z.number().int().min(1).max(MAX_CHUNK_CONTACTS).default(MAX_CHUNK_CONTACTS),
  })
  .refine((list) => list.rowsIn === list.accepted + list.rejected + list.duplicates, {
    message: 'rows in are not accepted + rejected + duplicates',
    path: ['rowsIn'],
  });
export type NewList = z.infer<typeof NewList>;

/** What is kept of it with the revision. */
export const ListReport = z.object({
  source: z.string(),
  rowsIn: z.number(),
  accepted: z.number(),
  rejected: z.number(),
  duplicates: z.number(),
  columns: z.array(z.string()),
  chunkSize: z.number().int().positive(),
});
export type ListReport = z.infer<typeof ListReport>;
