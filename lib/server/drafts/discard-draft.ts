import 'server-only';
import { and, eq, isNull } from 'drizzle-orm';
import { type Db, getDb } from '@/lib/server/db/client';
import { drafts } from '@/lib/server/db/schema';
import { DomainError } from '@/lib/server/errors';
import { findDraft } from './read-draft';

/**
 * Removes a draft that was not launched; one that is gone already counts as discarded.
 *
 * @throws DomainError `conflict` for a launched one: it is the record of what was sent
 */
export async function discardDraft(id: string, given?: Db): Promise<void> {
  const db = given ?? (await getDb());
  await db.delete(drafts).where(and(eq(drafts.id, id), isNull(drafts.sealedAt)));
  if ((await findDraft(id, db)) === null) return;
  throw new DomainError(
    'conflict',
    'This draft was launched: it stays as the record of the launch.',
  );
}
