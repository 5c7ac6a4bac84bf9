import 'server-only';
import { eq, sql } from 'drizzle-orm';
import type { Db } from '@/lib/server/db/client';
import { launchParts } from '@/lib/server/db/schema';
import { mintLaunchKey } from '@/lib/server/drafts';
import { changeLaunch } from './change-launch';
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
    const positions = await findPlaces(tx, { stored, n: found.n, numbers });
    const dropped = [...(stored.dropped ?? []), ...positions].sort((a, b) => a - b);
    launch.plan = { ...stored, dropped };
    launch.contacts -= positions.length;
    part.contacts -= positions.length;
  });
}

type Sought = { stored: StoredPlan; n: number; numbers: readonly string[] };

async function findPlaces(tx: Db, { stored, n, numbers }: Sought): Promise<number[]> {
  const { from, to } = findPlannedPart(stored, n);
  const { listId, revision } = stored.list;
  const { rows } = await tx.execute<{ position: number }>(sql`
    select position from contacts
    where list_id = ${listId}::uuid and revision = ${revision}::int
      and position >= ${from}::int and position < ${to}::int
      and e164 = any(array(select jsonb_array_elements_text(${JSON.stringify(numbers)}::jsonb)))`);
  const absent = new Set([...(stored.leftOut ?? []), ...(stored.dropped ?? [])]);
  return rows.map(({ position }) => position).filter((position) => !absent.has(position));
}
