import { z } from 'zod';
import { OverridesDraft } from './draft';

/** Overrides kept under a name, to be used in other drafts. Times are ISO instants. */
export const SavedOverrides = z.object({
  id: z.uuid(),
  name: z.string(),
  content: OverridesDraft,
  savedAt: z.string(),
  savedBy: z.string().nullable(),
});
export type SavedOverrides = z.infer<typeof SavedOverrides>;

export const MAX_SET_NAME = 80;
