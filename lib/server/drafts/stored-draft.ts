import 'server-only';
import type { CampaignDraft } from '@/lib/campaign/draft';
import { upgradeDraft } from '@/lib/campaign/upgrade-draft';
import type { drafts } from '@/lib/server/db/schema';
import { DomainError } from '@/lib/server/errors';

/** A draft as stored. `version` counts saves; a sealed one was launched and can't be changed. */
export type StoredDraft = {
  id: string;
  version: number;
  draft: CampaignDraft;
  launchKey: string;
  /** ISO instants. */
  savedAt: string;
  sealedAt: string | null;
};

/** @throws DomainError `unavailable` when its shape is newer than this code, or damaged */
export function toStoredDraft(row: typeof drafts.$inferSelect): StoredDraft {
  const draft = upgradeDraft(row.schemaVersion, row.content);
  if (draft === null) throw unreadable();
  return {
    id: row.id,
    version: row.version,
    draft,
    launchKey: row.launchKey,
    savedAt: row.updatedAt.toISOString(),
    sealedAt: row.sealedAt?.toISOString() ?? null,
  };
}

function unreadable(): DomainError {
  return new DomainError(
    'unavailable',
    'This draft was saved by a newer version of Dialboard and is kept as it is. Reload the page; if that does not help, ask an administrator.',
  );
}
