import {
  and,
  desc,
  eq,
  exists,
  gt,
  inArray,
  isNotNull,
  isNull,
  max,
  ne,
  not,
  or,
  sql,
} from 'drizzle-orm';
import type { Db } from '@/lib/server/db/client';
import { campaigns, drafts, launches, launchParts, people, samples } from '@/lib/server/db/schema';
import { MOST_ROWS } from './read-mirror';

/** Campaigns in the mirror, drafts that were not launched. */
export async function countHome(db: Db): Promise<{ campaigns: number; drafts: number }> {
  const [inMirror, open] = await Promise.all([
    db.$count(campaigns, isNull(campaigns.goneAt)),
    db.$count(drafts, isNull(drafts.sealedAt)),
  ]);
  return { campaigns: inMirror, drafts: open };
}

/**
 * Parts of launches the mirror has no campaign for: not sent yet, of unknown outcome, failed within a week,
 * or confirmed a moment ago.
 */
export function readUnmirrored(db: Db) {
  const isMirrored = exists(
    db.select({ one: sql`1` }).from(campaigns).where(eq(campaigns.id, launchParts.vapiId)),
  );
  const isRecent = gt(launches.createdAt, sql`clock_timestamp() - interval '7 days'`);
  const isOpen = inArray(launchParts.state, ['approved', 'sending', 'unknown']);
  const isJustConfirmed = and(
    eq(launchParts.state, 'confirmed'),
    isNotNull(launchParts.vapiId),
    gt(launchParts.updatedAt, sql`clock_timestamp() - interval '1 hour'`),
  );
  const hasFailed = and(eq(launchParts.state, 'failed'), isRecent);
  return db
    .select({ part: launchParts, launch: launches, launchedBy: people.name })
    .from(launchParts)
    .innerJoin(launches, eq(launches.key, launchParts.launchKey))
    .leftJoin(people, eq(people.id, launches.createdBy))
    .where(
      and(ne(launches.state, 'prepared'), not(isMirrored), or(isOpen, isJustConfirmed, hasFailed)),
    )
    .orderBy(desc(launches.createdAt))
    .limit(MOST_ROWS);
}
export type UnmirroredRow = Awaited<ReturnType<typeof readUnmirrored>>[number];

/** When the counters of running campaigns last moved, epoch ms by id, as far as anybody watched. */
export async function readMoves(db: Db): Promise<Map<string, number>> {
  const rows = await db
    .select({ id: samples.campaignId, at: max(samples.at) })
    .from(samples)
    .innerJoin(campaigns, eq(campaigns.id, samples.campaignId))
    .where(and(eq(campaigns.status, 'in-progress'), isNull(campaigns.goneAt)))
    .groupBy(samples.campaignId);
  return new Map(rows.flatMap(({ id, at }) => (at === null ? [] : [[id, at.getTime()]])));
}
