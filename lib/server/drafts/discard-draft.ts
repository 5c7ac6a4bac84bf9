import 'server-only';
import { and, eq, isNull } from 'drizzle-orm';
import { recordOutcome } from '@/lib/server/audit/record';
import type { Actor } from '@/lib/server/auth/actor';
import { type Db, getDb } from '@/lib/server/db/client';
import { drafts } from '@/lib/server/db/schema';
import { DomainError } from '@/lib/server/errors';
import { findDraft } from './read-draft';

/**
 * Removes a draft that was not launched; one that is gone already counts as discarded.
 *
 * @throws DomainError `conflict` for a launched one: it is the record of what was sent
 */
export async function discardDraft(
  { id, actor }: { id: string; actor: Actor },
  given?: Db,
): Promise<void> {
  const db = given ?? (await getDb());
  await db.transaction(async (tx) => {
    const [gone] = await tx
      .delete(drafts)
      .where(and(eq(drafts.id, id), isNull(drafts.sealedAt)))
      .returning({ version: drafts.version });
    if (gone === undefined) return;
    // It is gone for everyone, so who took it away stays known.
    await recordOutcome(tx, { actor, action: 'draft.discard', target: id, detail: gone });
  });
  if ((await findDraft(id, db)) === null) return;
  throw new DomainError(
    'conflict',
    'This draft was launched: it stays as the record of the launch.',
  );
}
