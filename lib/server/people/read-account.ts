import 'server-only';
import { eq } from 'drizzle-orm';
import type { Actor } from '../auth/actor';
import { readSession } from '../auth/session';
import { getDb } from '../db/client';
import { people } from '../db/schema';
import { listSessions } from './list-sessions';

/** What a person sees of their own account. */
export async function readAccount({ actor, headers }: { actor: Actor; headers: Headers }) {
  const now = Date.now();
  const db = await getDb();
  const session = await readSession(headers, now);
  const [found, sessions] = await Promise.all([
    db.select({ email: people.email }).from(people).where(eq(people.id, actor.id)),
    listSessions({ personId: actor.id, currentId: session?.sessionId ?? null, now }),
  ]);
  return { name: actor.name, role: actor.role, email: found[0]?.email ?? '', sessions };
}
