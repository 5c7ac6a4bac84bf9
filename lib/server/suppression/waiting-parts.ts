import 'server-only';
import { sql } from 'drizzle-orm';
import type { Db } from '@/lib/server/db/client';

/** A campaign of ours that may still call: which positions of which list. */
export type WaitingPart = {
  listId: string;
  revision: number;
  from: number;
  to: number;
  /** Positions of the list that were left out of it. */
  leftOut: number[];
  name: string;
  campaignId: string | null;
};

type Row = {
  list: { listId: string; revision: number };
  part: { from: number; to: number };
  leftOut: number[] | null;
  dropped: number[] | null;
  name: string;
  campaignId: string | null;
};

/** Whoever stands in a launch that may be sent, or was and is not over, is as good as called. */
export async function readWaitingParts(db: Db): Promise<WaitingPart[]> {
  const { rows } = await db.execute<Row>(sql`
    select launches.plan->'list' as list, planned as part, launches.plan->'leftOut' as "leftOut",
      launches.plan->'dropped' as dropped,
      launches.name, launch_parts.vapi_id as "campaignId"
    from launch_parts
    join launches on launches.key = launch_parts.launch_key
    join lateral jsonb_array_elements(launches.plan->'plan'->'parts') planned
      on (planned->>'n')::int = launch_parts.n
    left join campaigns on campaigns.id = launch_parts.vapi_id
    where launch_parts.state in ('approved', 'sending', 'confirmed', 'unknown')
      and launches.cancel_requested_at is null
      and campaigns.gone_at is null
      and coalesce(campaigns.status, '') not in ('ended', 'cancelled', 'archived')`);
  return rows.map(({ list, part, leftOut, dropped, name, campaignId }) => ({
    ...list,
    from: part.from,
    to: part.to,
    leftOut: [...(leftOut ?? []), ...(dropped ?? [])],
    name,
    campaignId,
  }));
}
