import 'server-only';
import { isNotNull, max } from 'drizzle-orm';
import { getDb } from '../db/client';
import { audit, people, sessions } from '../db/schema';

/** `lastActiveAt` is epoch ms, null for who never signed in. */
export type PersonRow = {
  id: string;
  name: string;
  email: string;
  role: string;
  isDisabled: boolean;
  lastActiveAt: number | null;
  isYou: boolean;
};

/** Everybody, by name, the disabled last. */
export async function listPeople(ownId: string): Promise<PersonRow[]> {
  const db = await getDb();
  const [rows, activity] = await Promise.all([
    db.select().from(people).orderBy(people.name),
    readLastActivity(),
  ]);
  const all = rows.map(
    ({ id, name, email, role, disabledAt }): PersonRow => ({
      id,
      name,
      email,
      role,
      isDisabled: disabledAt !== null,
      lastActiveAt: activity.get(id) ?? null,
      isYou: id === ownId,
    }),
  );
  return all.sort((a, b) => Number(a.isDisabled) - Number(b.isDisabled));
}

/** Open sessions tell by the minute; who is signed out left their last trace in the audit. */
async function readLastActivity(): Promise<Map<string, number>> {
  const db = await getDb();
  const seen = await Promise.all([
    db
      .select({ id: audit.actorId, at: max(audit.at) })
      .from(audit)
      .where(isNotNull(audit.actorId))
      .groupBy(audit.actorId),
    db
      .select({ id: sessions.userId, at: max(sessions.updatedAt) })
      .from(sessions)
      .groupBy(sessions.userId),
  ]);
  const last = new Map<string, number>();
  for (const { id, at } of seen.flat()) {
    if (id !== null && at !== null) last.set(id, Math.max(last.get(id) ?? 0, at.getTime()));
  }
  return last;
}
