import 'server-only';
import { sql } from 'drizzle-orm';
import type { Db } from '@/lib/server/db/client';
import { anyOf } from '@/lib/server/suppression';

/** A number on the list, with the entry that put it there. */
export type Listed = { id: number; number: string };

/**
 * What may still call such a number. `campaignId` is null while the launch's outcome is not known;
 * `hasStarted` as it was last seen. `held` is null where only Vapi knows whom the campaign holds.
 */
export type Holding = {
  campaignId: string | null;
  launchKey: string | null;
  name: string;
  startsAt: string | null;
  hasStarted: boolean;
  held: Listed[] | null;
};

type Row = Omit<Holding, 'held'> & Listed;

/**
 * Campaigns launched here that are not over and hold a number of the list: these entries', or with null
 * anybody's. Whom one called already is no matter any more.
 */
export async function findHolding(db: Db, entries: readonly Listed[] | null): Promise<Holding[]> {
  const only =
    entries === null ? sql`true` : sql`d.number = ${anyOf(entries.map(({ number }) => number))}`;
  // What is open comes first: of thousands of lists and numbers few are in a campaign that may still call.
  const { rows } = await db.execute<Row>(sql`
    with open as materialized (
      select part.vapi_id as "campaignId", launches.key as "launchKey", launches.name,
        launches.earliest_at,
        to_char(launches.earliest_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "startsAt",
        coalesce(campaigns.status, 'scheduled') <> 'scheduled' as "hasStarted",
        (launches.plan->'list'->>'listId')::uuid as list_id,
        (launches.plan->'list'->>'revision')::int as revision,
        (planned->>'from')::int as first, (planned->>'to')::int as beyond,
        coalesce(launches.plan->'leftOut', '[]'::jsonb)
          || coalesce(launches.plan->'dropped', '[]'::jsonb) as absent
      from launch_parts part
      join launches on launches.key = part.launch_key
      join lateral jsonb_array_elements(launches.plan->'plan'->'parts') planned
        on (planned->>'n')::int = part.n
      left join campaigns on campaigns.id = part.vapi_id
      where part.state in ('sending', 'confirmed', 'unknown')
        and launches.cancel_requested_at is null and campaigns.gone_at is null
        and coalesce(campaigns.status, '') not in ('ended', 'cancelled', 'archived')
    )
    select open."campaignId", open."launchKey", open.name, open."startsAt", open."hasStarted",
      d.id::float8 as id, d.number
    from open
    join contacts c on c.list_id = open.list_id and c.revision = open.revision
      and c.position >= open.first and c.position < open.beyond
    join do_not_call d on d.number = c.e164 and d.removed_at is null
    where ${only}
      and not open.absent @> to_jsonb(c.position)
      and not exists (select 1 from number_calls called
        where called.campaign_id = open."campaignId" and called.number = d.number)
    order by open.earliest_at, open."launchKey", d.id`);
  const holdings = new Map<string, Holding & { held: Listed[] }>();
  for (const { id, number, ...campaign } of rows) {
    const key = `${campaign.launchKey} ${campaign.campaignId}`;
    const holding = holdings.get(key) ?? { ...campaign, held: [] };
    holding.held.push({ id, number });
    holdings.set(key, holding);
  }
  return [...holdings.values()];
}

/**
 * Scheduled campaigns of which only Vapi knows whom they hold: those launched here whose list was deleted or
 * lost contacts since come first, then those made elsewhere.
 */
export async function findUnlisted(db: Db, most: number): Promise<Holding[]> {
  const { rows } = await db.execute<Omit<Holding, 'held'>>(sql`
    select "campaignId", "launchKey", name, false as "hasStarted",
      to_char(starts at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "startsAt"
    from (
      select part.vapi_id as "campaignId", launches.key as "launchKey", launches.name,
        launches.earliest_at as starts
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
      union all
      select id, null, name, earliest_at from campaigns
      where status = 'scheduled' and gone_at is null
        and not exists (select 1 from launch_parts where vapi_id = campaigns.id)
    ) unlisted
    order by "launchKey" is null, starts nulls first limit ${most}`);
  return rows.map((row) => ({ ...row, held: null }));
}
