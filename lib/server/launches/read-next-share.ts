import 'server-only';
import { desc, eq, sql } from 'drizzle-orm';
import { countNext } from '@/lib/campaign/list-share';
import type { NextShare } from '@/lib/campaign/next-share';
import { type Db, getDb } from '@/lib/server/db/client';
import { drafts, launches } from '@/lib/server/db/schema';
import type { ListShareRef } from './deps';
import { readStoredPlan } from './stored-plan';

/** What a launch left of its list; null when it took all there was, called nobody, or is not there. */
export async function readNextShare(key: string, given?: Db): Promise<NextShare | null> {
  const db = given ?? (await getDb());
  const [row] = await db
    .select({ plan: launches.plan, state: launches.state })
    .from(launches)
    .where(eq(launches.key, key));
  if (row === undefined || row.state === 'failed') return null;
  const { list, plan } = readStoredPlan(row.plan);
  const { carried, parts } = plan;
  if (!carried || carried.after === 0) return null;
  const from = Math.max(...parts.map(({ to }) => to));
  return {
    launchKey: key,
    after: carried.after,
    next: countNext(carried),
    from,
    planned: await findPlanned(db, { ...list, from }),
  };
}

async function findPlanned(
  db: Db,
  { listId, revision, from }: ListShareRef,
): Promise<NextShare['planned']> {
  const audience = JSON.stringify({ audience: { listId, revision, from } });
  const [row] = await db
    .select({ id: drafts.id, sealedAt: drafts.sealedAt, key: drafts.launchKey })
    .from(drafts)
    .where(sql`${drafts.content} @> ${audience}::jsonb`)
    .orderBy(desc(drafts.createdAt))
    .limit(1);
  if (row === undefined) return null;
  return { draftId: row.id, launchKey: row.sealedAt === null ? null : row.key };
}
