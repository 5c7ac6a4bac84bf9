import 'server-only';
import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { DerivedLists, DeriveRequest } from '@/lib/contacts/lists/list-derivation';
import { MAX_PARTS } from '@/lib/contacts/lists/list-derivation';
import type { Actor } from '@/lib/server/auth/actor';
import type { Db } from '@/lib/server/db/client';
import { DomainError } from '@/lib/server/errors';

type Asked = DeriveRequest & { actor: Actor };

/** The ids of all lists this request can make: the same for the same request, so none is made twice. */
export function listIdsOf({ key, derivation, actor }: Asked): string[] {
  const asked = JSON.stringify([actor.id, key, derivation]);
  return Array.from({ length: MAX_PARTS }, (_, n) => idFrom(`${n} ${asked}`));
}

/** A UUID of version 8 (RFC 9562): its bits are of our own making. */
function idFrom(text: string): string {
  const bytes = createHash('sha256').update(text).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [
    [0, 8],
    [8, 12],
    [12, 16],
    [16, 20],
    [20, 32],
  ]
    .map(([from, to]) => hex.slice(from, to))
    .join('-');
}

/**
 * The lists that an earlier click of the same kind has made; null when there are none yet, and the
 * transaction is the one to make them.
 *
 * @throws DomainError `conflict` while the earlier click is at it
 */
export async function findMadeBefore(
  tx: Db,
  ids: readonly string[],
): Promise<DerivedLists['lists'] | null> {
  const { rows: turns } = await tx.execute<{ is_ours: boolean }>(sql`
    select pg_try_advisory_xact_lock(hashtextextended(${`derive ${ids[0]}`}, 0)) as is_ours`);
  if (turns[0]?.is_ours !== true) throw atIt();
  const { rows } = await tx.execute<DerivedLists['lists'][number]>(sql`
    select r.list_id as "listId", r.revision, l.name, r.count
    from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb) with ordinality as asked (id, n)
    join contact_list_revisions r on r.list_id = asked.id::uuid and r.state = 'ready'
    join contact_lists l on l.id = r.list_id order by asked.n`);
  return rows.length === 0 ? null : rows;
}

function atIt(): DomainError {
  return new DomainError(
    'conflict',
    'This is being made at this moment. Nothing is made twice. Look at the lists in a minute.',
  );
}
