import 'server-only';
import { sql } from 'drizzle-orm';
import type { Db } from '@/lib/server/db/types';

/**
 * For a database that comes from a backup: what was approved and not sent in it may have been sent since the
 * backup was made. It counts as sent with an unknown outcome, so it is looked for at Vapi and never sent by
 * itself. Returns how many launches.
 */
export async function holdBackApproved(tx: Db): Promise<number> {
  await tx.execute(sql`
    insert into launch_attempts (launch_key, n, sent_at)
    select part.launch_key, part.n, coalesce(launches.approved_at, launches.created_at)
    from launch_parts as part join launches on launches.key = part.launch_key
    where part.state = 'approved'`);
  await tx.execute(sql`
    update launch_parts set state = 'unknown', next_look_at = clock_timestamp()
    where state = 'approved'`);
  const { rows } = await tx.execute(sql`
    update launches set state = 'unknown'
    where state in ('approved', 'sending') and key in (
      select launch_key from launch_parts group by launch_key
      having bool_or(state = 'unknown') and not bool_or(state = 'sending'))
    returning 1`);
  return rows.length;
}
