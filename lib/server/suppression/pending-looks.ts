import 'server-only';
import { type SQL, sql } from 'drizzle-orm';
import type { Db } from '@/lib/server/db/client';

/** Of `look` left-joined to `campaigns`: a number came on the list, and the campaign may still call it. */
export const PENDING_LOOK: SQL = sql.raw(`(look.looked_at is null or look.looked_at < look.asked_at)
  and (campaigns.id is null or (campaigns.status = 'scheduled' and campaigns.gone_at is null))`);

/** Scheduled campaigns that are still to be looked through for numbers added lately. */
export async function countPendingLooks(db: Db): Promise<number> {
  const { rows } = await db.execute<{ pending: number }>(sql`
    select count(*)::int as pending from do_not_call_looks look
    left join campaigns on campaigns.id = look.campaign_id where ${PENDING_LOOK}`);
  return rows[0]?.pending ?? 0;
}
