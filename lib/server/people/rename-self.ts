import 'server-only';
import { eq } from 'drizzle-orm';
import { recordOutcome } from '../audit/record';
import type { Actor } from '../auth/actor';
import { forgetSessions } from '../auth/session-memory';
import { getDb } from '../db/client';
import { people } from '../db/schema';

/** `name` was read by `PersonName`. */
export async function renameSelf(name: string, { actor }: { actor: Actor }): Promise<void> {
  const db = await getDb();
  await db.transaction(async (tx) => {
    await tx.update(people).set({ name, updatedAt: new Date() }).where(eq(people.id, actor.id));
    await recordOutcome(tx, { actor, action: 'person.rename', target: actor.id });
  });
  forgetSessions();
}
