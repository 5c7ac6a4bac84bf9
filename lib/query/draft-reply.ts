import { z } from 'zod';
import { CampaignDraft } from '@/lib/campaign/draft';

/** `PUT /api/drafts/:id` → 200. `savedAt` is an ISO instant. */
export const DraftSaved = z.object({
  version: z.number().int().positive(),
  savedAt: z.string(),
});
export type DraftSaved = z.infer<typeof DraftSaved>;

/** What the server holds when a save came with an old version. */
export const StoredDraft = z.object({
  version: z.number().int().positive(),
  draft: CampaignDraft,
  savedAt: z.string().nullish(),
});
export type StoredDraft = z.infer<typeof StoredDraft>;

/** 412: someone else saved since; `current` is theirs. */
export const DraftChanged = z.object({ current: StoredDraft });

/** `GET /api/drafts/:id`. `launchKey` is the key its launch will have. */
export const OpenedDraft = StoredDraft.extend({
  launchKey: z.string().min(1),
  /** When it was launched. */
  sealedAt: z.string().nullish(),
});
export type OpenedDraft = z.infer<typeof OpenedDraft>;

const Refusal = z.object({
  failure: z.object({ message: z.string(), retryAfterSeconds: z.number().optional() }),
});

/** The server's sentence about why it refused, and how long to wait; null when it gave none. */
export function readRefusal(body: unknown): z.infer<typeof Refusal>['failure'] | null {
  const parsed = Refusal.safeParse(body);
  return parsed.success ? parsed.data.failure : null;
}
