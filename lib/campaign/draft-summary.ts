import { z } from 'zod';
import { Step } from './draft';

/** One unfinished campaign in the list of drafts. `name` may be empty; `savedAt` is an ISO instant. */
export const DraftSummary = z.object({
  id: z.string(),
  version: z.number(),
  name: z.string(),
  savedAt: z.string(),
  savedBy: z.string().nullable(),
  /** Of the list it uses; null while it has none. */
  contacts: z.number().nullable(),
  /** As `draftProgress` tells; null for one saved in a shape this version can't read. */
  progress: z.object({ next: Step, done: z.number(), of: z.number() }).nullable(),
});
export type DraftSummary = z.infer<typeof DraftSummary>;

/** `GET /api/drafts`: last saved first. `more` were left out. */
export const DraftList = z.object({ drafts: z.array(DraftSummary), more: z.number() });
export type DraftList = z.infer<typeof DraftList>;
