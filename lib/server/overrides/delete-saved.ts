import 'server-only';
import { eq } from 'drizzle-orm';
import { recordIntent } from '@/lib/server/audit/record';
import { recordAnyway } from '@/lib/server/audit/record-anyway';
import type { Actor } from '@/lib/server/auth/actor';
import { type Db, getDb } from '@/lib/server/db/client';
import { savedOverrides } from '@/lib/server/db/schema';

/** Forgets a set; drafts that used it keep what they took. One that is gone already is deleted. */
export async function deleteSavedOverrides(
  { id, actor }: { id: string; actor: Actor },
  given?: Db,
): Promise<void> {
  const db = given ?? (await getDb());
  const entry = { actor, action: 'overrides.delete', target: id };
  await db.transaction(async (tx) => {
    await tx.delete(savedOverrides).where(eq(savedOverrides.id, id));
    await recordIntent(tx, entry);
  });
  await recordAnyway(db, { ...entry, detail: { outcome: 'deleted' } });
}
