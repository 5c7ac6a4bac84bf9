import { z } from 'zod';
import { NumberRule } from '@/lib/contacts/contact';
import { ListOrigin } from '@/lib/contacts/lists/list-upload';

export { NewList } from '@/lib/contacts/lists/list-upload';

/** How a list came about when it was made from others: what was done, and with which. */
export const MadeFrom = z.object({
  kind: z.enum(['combine', 'subtract', 'split', 'sample']),
  lists: z.array(
    z.object({ listId: z.string(), revision: z.number(), name: z.string(), count: z.number() }),
  ),
  /** Of a sample: the same seed draws the same contacts. */
  seed: z.string().nullable().default(null),
});
export type MadeFrom = z.infer<typeof MadeFrom>;

/** What is kept with the revision of what was said of the list before its contacts came. */
export const ListReport = z.object({
  source: z.string(),
  rowsIn: z.number(),
  accepted: z.number(),
  rejected: z.number(),
  duplicates: z.number(),
  suppressed: z.number().default(0),
  columns: z.array(z.string()),
  numberRule: NumberRule.default('e164'),
  callerColumn: z.string().nullable().default(null),
  origin: ListOrigin.nullable().default(null),
  settings: z.record(z.string(), z.unknown()).nullable().default(null),
  made: MadeFrom.nullable().default(null),
});
export type ListReport = z.infer<typeof ListReport>;
