import 'server-only';
import { sql } from 'drizzle-orm';
import type { Db } from '@/lib/server/db/client';
import { PENDING_LOOK } from '@/lib/server/suppression';
import type { Holding } from './find-holding';

/**
 * A number was added: every scheduled campaign of which only Vapi knows whom it holds is to be read. Those are
 * made elsewhere, or launched here from a list that was deleted or lost contacts since.
 */
export async function askLooks(db: Db): Promise<void> {
  await db.execute(sql`
    insert into do_not_call_looks (campaign_id)
    select part.vapi_id
    from launch_parts part
    join launches on launches.key = part.launch_key
    left join campaigns on campaigns.id = part.vapi_id
    where part.state = 'confirmed' and part.vapi_id is not null
      and launches.cancel_requested_at is null and campaigns.gone_at is null
      and case when campaigns.id is null then launches.earliest_at > now() - interval '1 day'
        else campaigns.status = 'scheduled' end
      and not exists (select 1 from contact_list_revisions whole
        where whole.list_id = (launches.plan->'list'->>'listId')::uuid
          and whole.revision = (launches.plan->'list'->>'revision')::int and whole.removed = 0)
    union
    select id from campaigns
    where status = 'scheduled' and gone_at is null
      and not exists (select 1 from launch_parts where vapi_id = campaigns.id)
    on conflict (campaign_id) do update set asked_at = clock_timestamp()`);
}

/** Those that were not read since: launched here first, then by their start. */
export async function readPendingLooks(db: Db): Promise<Holding[]> {
  const { rows } = await db.execute<Omit<Holding, 'held'>>(sql`
    select look.campaign_id as "campaignId", launches.key as "launchKey",
      coalesce(launches.name, campaigns.name, '') as name, false as "hasStarted",
      to_char(coalesce(campaigns.earliest_at, launches.earliest_at) at time zone 'UTC',
        'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "startsAt"
    from do_not_call_looks look
    left join campaigns on campaigns.id = look.campaign_id
    left join launch_parts part on part.vapi_id = look.campaign_id
    left join launches on launches.key = part.launch_key
    where ${PENDING_LOOK}
    order by launches.key is null, campaigns.earliest_at nulls first, look.campaign_id`);
  return rows.map((row) => ({ ...row, held: null }));
}

/** When a look was asked for last: read before the look, so that what is asked meanwhile stays to be done. */
export async function readAsked(db: Db, campaignId: string): Promise<string | null> {
  const { rows } = await db.execute<{ asked: string }>(sql`
    select asked_at::text as asked from do_not_call_looks where campaign_id = ${campaignId}`);
  return rows[0]?.asked ?? null;
}

/** It was read, and what it held of the list is taken out or said. */
export async function noteLooked(
  db: Db,
  { campaignId, asked }: { campaignId: string; asked: string },
): Promise<void> {
  await db.execute(sql`
    update do_not_call_looks set looked_at = ${asked}::timestamptz
    where campaign_id = ${campaignId}`);
}

/** Campaigns that wait no more need no look. */
export async function forgetLooks(db: Db): Promise<void> {
  await db.execute(sql`
    delete from do_not_call_looks look using campaigns
    where campaigns.id = look.campaign_id
      and (campaigns.status <> 'scheduled' or campaigns.gone_at is not null)`);
}
