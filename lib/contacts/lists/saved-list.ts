import { z } from 'zod';

/** A stored list that can be used, in one revision. `createdBy` is null when that person is gone. */
export const SavedList = z.object({
  listId: z.uuid(),
  revision: z.number().int().positive(),
  name: z.string(),
  count: z.number().int().nonnegative(),
  createdAt: z.string(),
  createdBy: z.string().nullable(),
  hash: z.string(),
  /** Where it came from: `file spring.csv`. */
  source: z.string(),
  /** What its import made of the rows; `rowsIn` is the sum of the others. */
  rowsIn: z.number(),
  accepted: z.number(),
  rejected: z.number(),
  duplicates: z.number(),
  suppressed: z.number(),
});
export type SavedList = z.infer<typeof SavedList>;
