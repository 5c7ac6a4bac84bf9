import 'server-only';
import { eq, sql } from 'drizzle-orm';
import type { Db } from '@/lib/server/db/client';
import { launchParts } from '@/lib/server/db/schema';
import { mintLaunchKey } from '@/lib/server/drafts';
import { changeLaunch } from './change-launch';
import { countTakenOut, findForgotten } from './find-forgotten';
import { findPlannedPart, readStoredPlan, type StoredPlan } from './stored-plan';

/** The contacts at Vapi were made fewer: the launch's counts and its plan follow. Nothing for another's campaign. */
export async function noteTakenOut(
  db: Db,
  { campaignId, numbers }: { campaignId: string; numbers: readonly string[] },
): Promise<void> {
  if (numbers.length === 0) return;
  const [found] = await db
    .select({ key: launchParts.launchKey, n: launchParts.n })
    .from(launchParts)
    .where(eq(launchParts.vapiId, campaignId));
  if (found === undefined) return;
  const deps = { db, mintKey: () => mintLaunchKey() };
  await changeLaunch(found.key, { deps }, async ({ tx, launch, parts }) => {
    const part = parts.find(({ n }) => n === found.n);
    if (part === undefined) return;
    const stored = readStoredPlan(launch.plan);
    const { listed, forgotten } = await findPlaces(tx, { stored, n: found.n, numbers });
    const dropped = [...(stored.dropped ?? []), ...listed].sort((a, b) => a - b);
    const gone = (stored.forgotten ?? 0) + forgotten;
    launch.plan = { ...stored, dropped, ...(gone > 0 && { forgotten: gone }) };
    launch.contacts -= listed.length + forgotten;
    part.contacts -= listed.length + forgotten;
  });
}

type Sought = { stored: StoredPlan; n: number; numbers: readonly string[] };

/** Where those numbers stand in the list, and how many of them were forgotten: they stand nowhere any more. */
async function findPlaces(tx: Db, { stored, n, numbers }: Sought) {
  const { from, to } = findPlannedPart(stored, n);
  const { listId, revision } = stored.list;
  const { rows } = await tx.execute<{ position: number; isNamed: boolean }>(sql`
    select position,
      e164 = any(array(select jsonb_array_elements_text(${JSON.stringify(numbers)}::jsonb))) as "isNamed"
    from contacts
    where list_id = ${listId}::uuid and revision = ${revision}::int
      and position >= ${from}::int and position < ${to}::int`);
  const named = rows.filter(({ isNamed }) => isNamed).map(({ position }) => position);
  const absent = new Set([...(stored.leftOut ?? []), ...(stored.dropped ?? [])]);
  const listed = named.filter((position) => !absent.has(position));
  const present = new Set(rows.map(({ position }) => position));
  const deps = { countTakenOut: (ref: typeof stored.list) => countTakenOut(ref, tx) };
  const missing = await findForgotten({ stored, n, present }, deps);
  const news = missing.length - (stored.forgotten ?? 0);
  return { listed, forgotten: Math.max(0, Math.min(numbers.length - named.length, news)) };
}
