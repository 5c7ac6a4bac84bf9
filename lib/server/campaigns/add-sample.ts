import { asc, eq, sql } from 'drizzle-orm';
import { isTerminal } from '@/lib/campaign/outcome';
import type { TallySample } from '@/lib/campaign/sampled-series';
import { type CampaignStatus, Tally } from '@/lib/campaign/tally';
import type { Db } from '@/lib/server/db/client';
import { samples } from '@/lib/server/db/schema';

/** Readings come every five seconds, give or take. */
const GAP_MS = 4_000;

export type NewSample = { campaignId: string; status: CampaignStatus; tally: Tally; atMs: number };

/**
 * Keeps the counters of this moment, when they differ from the last ones kept and those are old enough;
 * the last of a campaign that is over is kept whenever it comes.
 */
export async function addSample(db: Db, sample: NewSample): Promise<void> {
  const { campaignId, status, tally, atMs } = sample;
  const at = sql`to_timestamp(${atMs}::float8 / 1000)`;
  const gapMs = isTerminal(status) ? 0 : GAP_MS;
  await db.execute(sql`
    insert into samples (campaign_id, at, tally)
    select ${campaignId}, ${at}, ${JSON.stringify(tally)}::jsonb
    where not exists (
      select 1 from (
        select at, tally from samples where campaign_id = ${campaignId} order by at desc limit 1
      ) as last
      where last.tally = ${JSON.stringify(tally)}::jsonb
        or last.at > ${at} - ${gapMs}::float8 * interval '1 ms')
    on conflict do nothing`);
}

/** All samples of a campaign, oldest first. */
export async function readSamples(db: Db, campaignId: string): Promise<TallySample[]> {
  const rows = await db
    .select({ at: samples.at, tally: samples.tally })
    .from(samples)
    .where(eq(samples.campaignId, campaignId))
    .orderBy(asc(samples.at));
  return rows.flatMap(({ at, tally }) => {
    const read = Tally.safeParse(tally);
    return read.success ? [{ at: at.getTime(), tally: read.data }] : [];
  });
}
