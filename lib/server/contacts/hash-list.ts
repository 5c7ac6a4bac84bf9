import { sql } from 'drizzle-orm';
import type { Db } from '@/lib/server/db/client';
import { contacts } from '@/lib/server/db/schema';
import type { ListRef } from './list-ref';

/**
 * sha-256 in hex over the digests of the contacts in order: in whatever parts, and in whatever order these,
 * the list came, it is the same.
 */
export async function hashList(tx: Db, { listId, revision }: ListRef): Promise<string> {
  const { rows } = await tx.execute<{ hash: string }>(sql`
    select encode(sha256(coalesce(string_agg(digest, ''::bytea order by position), ''::bytea)), 'hex')
      as hash
    from ${contacts} where list_id = ${listId}::uuid and revision = ${revision}::integer`);
  return rows[0]?.hash ?? '';
}
