import { sql } from 'drizzle-orm';

/** `with open`: parts launched here that may still call, as ranges of their list. */
export const OPEN_PARTS = sql`
  with open as materialized (
    select part.vapi_id as "campaignId", launches.key as "launchKey", launches.name,
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
  )`;
