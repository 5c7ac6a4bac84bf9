import 'server-only';
import { sql } from 'drizzle-orm';
import { recordIntent, recordOutcome } from '@/lib/server/audit/record';
import type { Db } from '@/lib/server/db/client';
import { readPurgeDays } from './purge-setting';

/** A large list takes seconds to delete, and a round has to end. */
const AT_ONCE = 5;

type Due = { id: string; contacts: number; days: number };

/**
 * Deletes lists whose time is over. One that a draft takes, a launch that is not settled, or a campaign that
 * is not over, stays until it is free. Says how many.
 */
export async function purgeLists(db: Db): Promise<number> {
  const setting = await readPurgeDays(db);
  const { rows } = await db.execute<Due>(sql`
    select l.id, coalesce(l.purge_days, ${setting}::integer) as days, r.count as contacts
    from contact_lists l join contact_list_revisions r on r.list_id = l.id
    where r.state = 'ready' and coalesce(l.purge_days, ${setting}::integer) > 0
      and r.created_at < now() - coalesce(l.purge_days, ${setting}::integer) * interval '1 day'
      and ${isFree(sql`l.id::text`)}
    order by r.created_at limit ${AT_ONCE}`);
  let purged = 0;
  for (const due of rows) if (await purge(db, due)) purged += 1;
  return purged;
}

/**
 * No unlaunched draft takes the list with this id, no unsettled launch, and no campaign that may still call:
 * whom it holds is looked up in the list when a number comes on do-not-call.
 */
function isFree(id: ReturnType<typeof sql>) {
  return sql`not exists (select 1 from drafts where sealed_at is null
      and content -> 'audience' ->> 'listId' = ${id})
    and not exists (select 1 from launches where plan -> 'list' ->> 'listId' = ${id}
      and state in ('prepared', 'approved', 'sending', 'unknown'))
    and not exists (select 1 from launches
      join launch_parts part on part.launch_key = launches.key and part.state = 'confirmed'
      left join campaigns on campaigns.id = part.vapi_id
      where launches.plan -> 'list' ->> 'listId' = ${id} and launches.cancel_requested_at is null
        and case when campaigns.id is null then launches.earliest_at > now() - interval '1 day'
          else campaigns.gone_at is null
            and campaigns.status not in ('ended', 'cancelled', 'archived') end)`;
}

async function purge(db: Db, { id, contacts, days }: Due): Promise<boolean> {
  const entry = {
    ...{ actor: null, action: 'contacts.purge', target: id },
    detail: { contacts, days },
  };
  const isDone = await db.transaction(async (tx) => {
    const { rows } = await tx.execute(sql`
      delete from contact_lists where id = ${id}::uuid and ${isFree(sql`${id}::text`)} returning 1`);
    if (rows.length === 0) return false;
    await recordIntent(tx, entry);
    return true;
  });
  if (isDone) await recordOutcome(db, entry);
  return isDone;
}
