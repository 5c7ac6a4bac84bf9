import 'server-only';
import { and, eq } from 'drizzle-orm';
import type { Db } from '@/lib/server/db/client';
import { contactListRevisions } from '@/lib/server/db/schema';
import type { LaunchDeps, ListRef } from './deps';
import { findPlannedPart, type StoredPlan } from './stored-plan';

/** How many contacts were taken out of a list since it was stored; 0 where the list is gone. */
export async function countTakenOut({ listId, revision }: ListRef, db: Db): Promise<number> {
  const [row] = await db
    .select({ removed: contactListRevisions.removed })
    .from(contactListRevisions)
    .where(
      and(eq(contactListRevisions.listId, listId), eq(contactListRevisions.revision, revision)),
    );
  return row?.removed ?? 0;
}

type Looked = { stored: StoredPlan; n: number; present: ReadonlySet<number> };

/**
 * Positions of a part that were planned and at which nobody stands any more, `present` being where somebody
 * does: those people were forgotten. Empty when more are missing than were ever taken out: then something
 * else is wrong with the list.
 */
export async function findForgotten(
  { stored, n, present }: Looked,
  deps: Pick<LaunchDeps, 'countTakenOut'>,
): Promise<number[]> {
  const { from, to } = findPlannedPart(stored, n);
  const absent = new Set([...(stored.leftOut ?? []), ...(stored.dropped ?? [])]);
  const missing: number[] = [];
  for (let at = from; at < to; at += 1) {
    if (!present.has(at) && !absent.has(at)) missing.push(at);
  }
  if (missing.length === 0) return [];
  return missing.length <= (await deps.countTakenOut(stored.list)) ? missing : [];
}
