import 'server-only';
import { sql } from 'drizzle-orm';
import type { Db } from '@/lib/server/db/client';
import { contacts } from '@/lib/server/db/schema';
import { addDigests } from './add-digests';
import type { ListRef } from './list-ref';

/**
 * sha-256 in hex over the digests of the contacts in order: in whatever parts, and in whatever order these,
 * the list came, it is the same. Contacts stored before digests were kept get theirs.
 */
export async function hashList(tx: Db, ref: ListRef): Promise<string> {
  const hash = await hashDigests(tx, ref);
  if (hash !== null) return hash;
  await addDigests(tx, ref);
  return (await hashDigests(tx, ref)) ?? '';
}

/** Null when a digest is missing. */
async function hashDigests(tx: Db, { listId, revision }: ListRef): Promise<string | null> {
  const { rows } = await tx.execute<{ hash: string | null }>(sql`
    select case when count(*) = count(digest) then encode(sha256(
      coalesce(string_agg(digest, ''::bytea order by position), ''::bytea)), 'hex') end as hash
    from ${contacts} where list_id = ${listId}::uuid and revision = ${revision}::integer`);
  return rows[0]?.hash ?? null;
}
