import 'server-only';
import { isDeepStrictEqual } from 'node:util';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { type CampaignDraft, DRAFT_SCHEMA_VERSION } from '@/lib/campaign/draft';
import { type Db, getDb } from '@/lib/server/db/client';
import { drafts } from '@/lib/server/db/schema';
import { DomainError } from '@/lib/server/errors';
import { mintLaunchKey } from './launch-key';
import { readDraft } from './read-draft';
import { type StoredDraft, toStoredDraft } from './stored-draft';

export type SaveDraft = {
  id: string;
  draft: CampaignDraft;
  /** The version this draft was made from; 0 creates it. */
  basedOn: number;
  actorId: string;
};

/** `changed`: someone saved since; `current` is theirs and nothing was written. */
export type SavedDraft = { kind: 'saved' | 'changed'; current: StoredDraft };

/**
 * Saves a draft in one conditional statement, so that of two tabs exactly one wins. A repeat of a save
 * whose answer was lost counts as saved.
 *
 * @throws DomainError `conflict` when it was launched, `not-found` when it was discarded
 */
export async function saveDraft(save: SaveDraft, given?: Db): Promise<SavedDraft> {
  const db = given ?? (await getDb());
  const [row] = save.basedOn === 0 ? await insert(db, save) : await update(db, save);
  if (row !== undefined) return { kind: 'saved', current: toStoredDraft(row) };
  const current = await readDraft(save.id, db);
  if (current.sealedAt !== null) throw sealed();
  const isRepeat =
    current.version === save.basedOn + 1 && isDeepStrictEqual(current.draft, save.draft);
  return { kind: isRepeat ? 'saved' : 'changed', current };
}

function insert(db: Db, { id, draft, actorId }: SaveDraft) {
  return db
    .insert(drafts)
    .values({
      id,
      schemaVersion: DRAFT_SCHEMA_VERSION,
      version: 1,
      content: draft,
      launchKey: mintLaunchKey(),
      createdBy: actorId,
      updatedBy: actorId,
    })
    .onConflictDoNothing({ target: drafts.id })
    .returning();
}

function update(db: Db, { id, draft, basedOn, actorId }: SaveDraft) {
  return db
    .update(drafts)
    .set({
      content: draft,
      schemaVersion: DRAFT_SCHEMA_VERSION,
      version: sql`${drafts.version} + 1`,
      updatedBy: actorId,
      updatedAt: sql`now()`,
    })
    .where(and(eq(drafts.id, id), eq(drafts.version, basedOn), isNull(drafts.sealedAt)))
    .returning();
}

function sealed(): DomainError {
  return new DomainError(
    'conflict',
    'This draft was launched and can not be changed any more. Duplicate the campaign to go on from it.',
  );
}
