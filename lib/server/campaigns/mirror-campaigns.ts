import { sql } from 'drizzle-orm';
import type { OutcomeCounts } from '@/lib/campaign/live';
import type { Db } from '@/lib/server/db/client';
import { campaigns } from '@/lib/server/db/schema';
import type { UpstreamCampaignHead } from '@/lib/server/vapi';

export type Seen = {
  head: UpstreamCampaignHead;
  /** Null when only the list was read: what is known of outcomes then stays. */
  outcomes: OutcomeCounts | null;
};

/**
 * Notes down campaigns as Vapi showed them at `seenMs` (epoch, database time). What was seen later stays,
 * so that a slow reading changes nothing back.
 */
export async function mirrorCampaigns(db: Db, seen: Seen[], seenMs: number): Promise<void> {
  if (seen.length === 0) return;
  const seenAt = new Date(seenMs);
  const newer = (column: string) => sql.raw(`excluded.${column}`);
  await db
    .insert(campaigns)
    .values(seen.map((one) => toRow(one, seenAt)))
    .onConflictDoUpdate({
      target: campaigns.id,
      set: {
        name: newer('name'),
        status: newer('status'),
        rawStatus: newer('raw_status'),
        endedReason: newer('ended_reason'),
        target: newer('target'),
        earliestAt: newer('earliest_at'),
        latestAt: newer('latest_at'),
        // 0 = Vapi left its customers out.
        audience: sql`coalesce(nullif(excluded.audience, 0), ${campaigns.audience})`,
        tally: newer('tally'),
        outcomes: KEPT_OUTCOMES,
        updatedAt: newer('updated_at'),
        seenAt: newer('seen_at'),
        goneAt: sql`null`,
      },
      setWhere: sql`${campaigns.seenAt} <= excluded.seen_at`,
    });
}

// Outcomes of a campaign that moved on to its end since are not those of its end: they are read again.
const KEPT_OUTCOMES = sql`case
  when excluded.outcomes is not null then excluded.outcomes
  when excluded.status in ('ended', 'cancelled', 'archived')
    and excluded.tally <> ${campaigns.tally} then null
  else ${campaigns.outcomes} end`;

function toRow({ head, outcomes }: Seen, seenAt: Date): typeof campaigns.$inferInsert {
  return {
    id: head.id,
    api: 'v1',
    name: head.name,
    status: head.status,
    rawStatus: head.rawStatus,
    endedReason: head.endedReason,
    target: head.target,
    earliestAt: toDate(head.window?.earliestAt),
    latestAt: toDate(head.window?.latestAt),
    audience: head.audience,
    tally: head.tally,
    outcomes,
    createdAt: toDate(head.createdAt) ?? seenAt,
    updatedAt: toDate(head.updatedAt) ?? seenAt,
    seenAt,
    goneAt: null,
  };
}

function toDate(instant: string | null | undefined): Date | null {
  const date = new Date(instant ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? null : date;
}
