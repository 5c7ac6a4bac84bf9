import { CampaignDraft, DRAFT_SCHEMA_VERSION } from './draft';

/**
 * A stored draft as today's shape, or null when it can't be read: it is newer than this code or damaged.
 * A change of the shape adds its step here, for drafts outlive deploys.
 */
export function upgradeDraft(schemaVersion: number, content: unknown): CampaignDraft | null {
  if (!Number.isInteger(schemaVersion) || schemaVersion < 1) return null;
  if (schemaVersion > DRAFT_SCHEMA_VERSION) return null;
  const read = CampaignDraft.safeParse(content);
  return read.success ? read.data : null;
}
