import 'server-only';
import { sql } from 'drizzle-orm';
import type { Db } from '@/lib/server/db/client';
import type { WatchDeps } from './deps';
import { refreshSnapshot } from './refresh-snapshot';

/** A full campaign is some 7 MB to read: a few a round, and the next round does more. */
const AT_ONCE = 3;
const MAX_FAILURES = 5;

/**
 * Reads campaigns that ended while nobody watched, so that their calls are written down: each once. At most
 * 3 a round; one that can't be read is tried five times. Returns how many were read.
 */
export async function noteEnded(deps: WatchDeps, mayGoOn = () => true): Promise<number> {
  let read = 0;
  for (const campaignId of await findUnnoted(deps.db)) {
    if (!mayGoOn()) return read;
    const { kind } = await refreshSnapshot({ campaignId }, deps);
    await noteTry(deps.db, { campaignId, hasFailed: kind === 'failed' || kind === 'absent' });
    read += 1;
  }
  return read;
}

async function findUnnoted(db: Db): Promise<string[]> {
  const { rows } = await db.execute<{ id: string }>(sql`
    select due.id from (
      select id, updated_at as at from campaigns
      where gone_at is null and status in ('ended', 'cancelled', 'archived')
      union
      select part.vapi_id, launches.earliest_at from launch_parts part
      join launches on launches.key = part.launch_key
      left join campaigns on campaigns.id = part.vapi_id
      where part.vapi_id is not null and campaigns.id is null
        and launches.earliest_at < now() - interval '1 hour'
    ) due
    left join called_campaigns noted on noted.campaign_id = due.id
    where noted.complete_at is null and coalesce(noted.failures, 0) < ${MAX_FAILURES}
      and (noted.tried_at is null or noted.tried_at < now() - interval '10 minutes')
    order by due.at desc limit ${AT_ONCE}`);
  return rows.map(({ id }) => id);
}

async function noteTry(
  db: Db,
  { campaignId, hasFailed }: { campaignId: string; hasFailed: boolean },
): Promise<void> {
  const failed = hasFailed ? 1 : 0;
  await db.execute(sql`
    insert into called_campaigns as noted (campaign_id, tried_at, failures)
    values (${campaignId}, now(), ${failed}::int)
    on conflict (campaign_id) do update
      set tried_at = now(), failures = noted.failures + ${failed}::int`);
}
