import { sql } from 'drizzle-orm';
import type { DoNotCallEntry, DoNotCallSource } from '@/lib/contacts/do-not-call/do-not-call';

/** As the database gives it; instants as epoch ms, which both drivers read alike. */
export type EntryRow = {
  id: number;
  number: string;
  reason: string;
  source: string;
  note: string | null;
  campaignId: string | null;
  callId: string | null;
  addedBy: string | null;
  addedMs: number;
  removedBy: string | null;
  removedMs: number | null;
  removedReason: string | null;
  unsettled: number;
};

/** Of `do_not_call d`, with `people` joined as `adder` and `remover`. */
export const entryColumns = sql`
  d.id::float8 as id, d.number, d.reason, d.source, d.note, d.campaign_id as "campaignId",
  d.call_id as "callId", adder.name as "addedBy",
  (extract(epoch from d.added_at) * 1000)::float8 as "addedMs", remover.name as "removedBy",
  (extract(epoch from d.removed_at) * 1000)::float8 as "removedMs",
  d.removed_reason as "removedReason",
  (select count(*)::int from do_not_call_reach r
    where r.entry_id = d.id and r.settled_at is null) as unsettled`;

export function toEntry({ addedMs, removedMs, source, ...row }: EntryRow): DoNotCallEntry {
  return {
    ...row,
    // Guaranteed by `storeNumbers`, the only writer of the column.
    source: source as DoNotCallSource,
    addedAt: new Date(addedMs).toISOString(),
    removedAt: removedMs === null ? null : new Date(removedMs).toISOString(),
  };
}
