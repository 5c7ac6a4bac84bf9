import 'server-only';
import { eq } from 'drizzle-orm';
import { type Db, getDb } from '@/lib/server/db/client';
import { drafts } from '@/lib/server/db/schema';
import { DomainError } from '@/lib/server/errors';
import { type StoredDraft, toStoredDraft } from './stored-draft';

/** The draft, or null when it never was or was discarded. */
export async function findDraft(id: string, given?: Db): Promise<StoredDraft | null> {
  const db = given ?? (await getDb());
  const [row] = await db.select().from(drafts).where(eq(drafts.id, id));
  return row === undefined ? null : toStoredDraft(row);
}

/** @throws DomainError `not-found` */
export async function readDraft(id: string, db?: Db): Promise<StoredDraft> {
  const found = await findDraft(id, db);
  if (found !== null) return found;
  throw new DomainError(
    'not-found',
    'This draft does not exist; it may have been discarded. Start a new campaign, or open another draft.',
  );
}
