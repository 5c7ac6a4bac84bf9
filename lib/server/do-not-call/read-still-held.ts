import 'server-only';
import { sql } from 'drizzle-orm';
import type { StillHeld } from '@/lib/contacts/do-not-call/do-not-call';
import { type Db, getDb } from '@/lib/server/db/client';

/** Numbers on do-not-call that a campaign may still call, by what hinders taking them out. */
export async function readStillHeld(campaignId: string, given?: Db): Promise<StillHeld[]> {
  const db = given ?? (await getDb());
  const { rows } = await db.execute<StillHeld>(sql`
    select r.outcome, count(*)::int as contacts
    from do_not_call_reach r join do_not_call d on d.id = r.entry_id and d.removed_at is null
    where r.campaign_id = ${campaignId} and r.settled_at is null
    group by r.outcome order by contacts desc`);
  return rows;
}
