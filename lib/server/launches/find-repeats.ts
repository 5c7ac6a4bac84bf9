import 'server-only';
import { sql } from 'drizzle-orm';
import { describeRepeats, type Repeat } from '@/lib/campaign/repeat';
import { MAX_CAMPAIGN_CONTACTS } from '@/lib/contacts/contact';
import type { Db } from '@/lib/server/db/client';
import { DomainError } from '@/lib/server/errors';
import type { ListShareRef } from './deps';

const LOOK_BACK_HOURS = 24;
const MOST = 20;

type Row = { key: string; name: string; by: string | null; at_ms: number; contacts: number };

/**
 * Launches of the very same contacts in the last 24 hours, latest first, whatever their lists and names
 * are, also of one that was deleted since. Of a list larger than a campaign those count that took some of the
 * same share. One that failed, or was undone before its first call, called nobody and does not count.
 */
export async function findRepeats(
  db: Db,
  { listId, revision, from = 0 }: ListShareRef,
): Promise<Repeat[]> {
  const { rows } = await db.execute<Row>(sql`
    select launches.key, launches.name, people.name as "by", launches.contacts,
      (extract(epoch from launches.created_at) * 1000)::float8 as at_ms
    from contact_list_revisions as ours
    join launches on launches.plan ->> 'listHash' = ours.hash or exists (
      select 1 from contact_list_revisions as theirs
      where theirs.hash = ours.hash
        and launches.plan -> 'list' ->> 'listId' = theirs.list_id::text
        and launches.plan -> 'list' ->> 'revision' = theirs.revision::text)
    left join people on people.id = launches.created_by
    where ours.list_id = ${listId}::uuid and ours.revision = ${revision}::int
      and launches.state <> 'failed'
      and (launches.plan -> 'plan' -> 'parts' is null or exists (
        select 1 from jsonb_array_elements(launches.plan -> 'plan' -> 'parts') as part
        where (part ->> 'from')::int < ${from + MAX_CAMPAIGN_CONTACTS}::int
          and (part ->> 'to')::int > ${from}::int))
      and launches.created_at > now() - ${LOOK_BACK_HOURS}::int * interval '1 hour'
      and (launches.cancel_requested_at is null
        or launches.cancel_requested_at > launches.earliest_at)
    order by launches.created_at desc limit ${MOST}`);
  return rows.map(({ at_ms, ...row }) => ({ ...row, at: new Date(at_ms).toISOString() }));
}

/**
 * Refuses a launch that repeats one the person was not shown. Of two at the same time the second waits here
 * for the first, and is refused.
 *
 * @throws DomainError `conflict`
 */
export async function refuseRepeats(
  tx: Db,
  { list, seen }: { list: ListShareRef; seen: readonly string[] },
): Promise<void> {
  await tx.execute(sql`
    select pg_advisory_xact_lock(hashtextextended('contacts ' || hash, 0))
    from contact_list_revisions
    where list_id = ${list.listId}::uuid and revision = ${list.revision}::int and hash is not null`);
  const repeats = await findRepeats(tx, list);
  if (repeats.every(({ key }) => seen.includes(key))) return;
  throw new DomainError('conflict', describeRepeats(repeats));
}
