import 'server-only';
import { and, eq } from 'drizzle-orm';
import { recordOutcome } from '../audit/record';
import type { Actor } from '../auth/actor';
import { forgetSessions } from '../auth/session-memory';
import { getDb } from '../db/client';
import { sessions } from '../db/schema';

/** Ends one session of the actor's own; one that is over already, or somebody else's, is left alone. */
export async function endOwnSession(sessionId: string, { actor }: { actor: Actor }): Promise<void> {
  await endWhere(and(eq(sessions.id, sessionId), eq(sessions.userId, actor.id)), {
    actor,
    action: 'session.end-one',
  });
}

/** Ends every session of the actor, this one too. */
export async function endOwnSessions({ actor }: { actor: Actor }): Promise<void> {
  await endWhere(eq(sessions.userId, actor.id), { actor, action: 'session.end-all' });
}

type Entry = { actor: Actor; action: string };

async function endWhere(which: ReturnType<typeof and>, { actor, action }: Entry): Promise<void> {
  const db = await getDb();
  await db.transaction(async (tx) => {
    const ended = await tx.delete(sessions).where(which).returning({ id: sessions.id });
    if (ended.length === 0) return;
    await recordOutcome(tx, { actor, action, target: actor.id, detail: { ended: ended.length } });
  });
  forgetSessions();
}
