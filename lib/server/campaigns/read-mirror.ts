import { type SQL, sql } from 'drizzle-orm';
import type { Db } from '@/lib/server/db/client';

/** A campaign in the mirror with the launch that made it. Instants are ISO 8601 in UTC. */
export type MirrorRow = {
  id: string;
  name: string;
  status: string;
  rawStatus: string;
  endedReason: string | null;
  target: unknown;
  earliestAt: string | null;
  latestAt: string | null;
  audience: number;
  tally: unknown;
  outcomes: unknown;
  createdAt: string;
  updatedAt: string;
  launchKey: string | null;
  zone: string | null;
  contacts: number | null;
  launchedBy: string | null;
  isWithdrawn: boolean;
};

/** What runs or waits is always shown, and so many rows in all. */
export const MOST_ROWS = 1_000;

/**
 * Campaigns that are not over, then the newest. The database writes the rows as one text, which is read
 * three times as fast as a thousand rows of single values.
 */
export async function readMirror(db: Db): Promise<MirrorRow[]> {
  const { rows } = await db.execute<{ mirror: string }>(sql`
    select coalesce(json_agg(mirror), '[]')::text as mirror from (
      select c.id, c.name, c.status, c.target, c.audience, c.tally, c.outcomes,
        c.raw_status as "rawStatus", c.ended_reason as "endedReason",
        ${iso(sql`c.earliest_at`)} as "earliestAt", ${iso(sql`c.latest_at`)} as "latestAt",
        ${iso(sql`c.created_at`)} as "createdAt", ${iso(sql`c.updated_at`)} as "updatedAt",
        launches.key as "launchKey", launches.zone, launch_parts.contacts,
        people.name as "launchedBy", launches.cancel_requested_at is not null as "isWithdrawn"
      from campaigns c
        left join launch_parts on launch_parts.vapi_id = c.id
        left join launches on launches.key = launch_parts.launch_key
        left join people on people.id = launches.created_by
      where c.gone_at is null
      order by c.status in ('ended', 'cancelled', 'archived'), c.created_at desc
      limit ${MOST_ROWS}
    ) as mirror`);
  return asMirrorRows(JSON.parse(rows[0]?.mirror ?? '[]'));
}

function iso(column: SQL): SQL {
  return sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

/** Guaranteed by the one query above. */
function asMirrorRows(json: unknown): MirrorRow[] {
  return json as MirrorRow[];
}
