import 'server-only';
import { asc, eq } from 'drizzle-orm';
import type { Db } from '@/lib/server/db/client';
import { launches, launchParts, people } from '@/lib/server/db/schema';
import { type LaunchRow, type PartInHand, toPart } from './change-launch';
import { isLaunchKey } from './launch-key';

export type LaunchRows = { launch: LaunchRow; launchedBy: string | null; parts: PartInHand[] };

/** A launch with its parts as they stand, without a lock; null when there is none. */
export async function readLaunchRows(key: string, db: Db): Promise<LaunchRows | null> {
  if (!isLaunchKey(key)) return null;
  const [[head], parts] = await Promise.all([
    db
      .select({ launch: launches, launchedBy: people.name })
      .from(launches)
      .leftJoin(people, eq(people.id, launches.createdBy))
      .where(eq(launches.key, key)),
    db.select().from(launchParts).where(eq(launchParts.launchKey, key)).orderBy(asc(launchParts.n)),
  ]);
  return head === undefined ? null : { ...head, parts: parts.map(toPart) };
}
