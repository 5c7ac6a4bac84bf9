import 'server-only';
import { type SQL, sql } from 'drizzle-orm';
import { purgeLists } from '@/lib/server/contacts/purge-lists';
import { sweepUploads } from '@/lib/server/contacts/sweep-uploads';
import type { Db } from '@/lib/server/db/client';
import { tidyEmbedded } from '@/lib/server/db/tidy';
import { CAMPAIGNS_A_ROUND, RETENTION } from './retention';

/** Rows removed, by what they were. */
export type Pruned = {
  samples: number;
  snapshots: number;
  numberCalls: number;
  signIn: number;
  links: number;
  uploads: number;
  lists: number;
};

/** Removes what is of no more use. May run at any time, any number of times; ages by the database's clock. */
export async function prune(db: Db): Promise<Pruned> {
  const pruned = {
    samples: await pruneSamples(db),
    snapshots: await pruneSnapshots(db),
    numberCalls: await count(
      db,
      sql`delete from number_calls where at < ${daysAgo(RETENTION.numberCallsDays)} returning 1`,
    ),
    signIn: await pruneSignIn(db),
    links: await count(
      db,
      sql`delete from person_links where expires_at < ${daysAgo(RETENTION.expiredLinksDays)} returning 1`,
    ),
    uploads: await sweepUploads(db),
    lists: await purgeLists(db),
  };
  await tidyEmbedded(db);
  return pruned;
}

/** Counters of campaigns that are gone, or over for long. */
function pruneSamples(db: Db): Promise<number> {
  return count(
    db,
    sql`delete from samples where campaign_id in (
      select id from campaigns
      where (gone_at < ${daysAgo(RETENTION.goneCampaignDays)}
          or (status in ('ended', 'cancelled', 'archived')
            and updated_at < ${daysAgo(RETENTION.endedSamplesDays)}))
        and exists (select 1 from samples where samples.campaign_id = campaigns.id)
      limit ${CAMPAIGNS_A_ROUND}) returning 1`,
  );
}

/** What was read of campaigns that are gone: people's numbers are in there. */
async function pruneSnapshots(db: Db): Promise<number> {
  const gone = sql`select id from campaigns where gone_at < ${daysAgo(RETENTION.goneCampaignDays)}`;
  const calls = await count(
    db,
    sql`delete from snapshot_calls where campaign_id in (${gone}) returning 1`,
  );
  return (
    calls +
    (await count(db, sql`delete from snapshot_heads where campaign_id in (${gone}) returning 1`))
  );
}

async function pruneSignIn(db: Db): Promise<number> {
  const before = daysAgo(RETENTION.spentSignInDays);
  const spent = [
    sql`delete from verifications where expires_at < ${before} returning 1`,
    sql`delete from sessions where expires_at < ${before} returning 1`,
    sql`delete from sign_in_failures where last_at < ${before} returning 1`,
    sql`delete from rate_limits where last_request < extract(epoch from ${before}) * 1000 returning 1`,
  ];
  let removed = 0;
  for (const statement of spent) removed += await count(db, statement);
  return removed;
}

function daysAgo(days: number): SQL {
  return sql`(now() - ${days}::int * interval '1 day')`;
}

async function count(db: Db, statement: SQL): Promise<number> {
  return (await db.execute(statement)).rows.length;
}
