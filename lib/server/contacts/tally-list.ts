import 'server-only';
import { sql } from 'drizzle-orm';
import type { ContactFacts } from '@/lib/contacts/facts/facts';
import { mergeFacts } from '@/lib/contacts/facts/merge-facts';
import type { Db } from '@/lib/server/db/client';
import { countFacts } from './count-facts';
import type { ListRef } from './list-ref';

/** Contacts one statement counts or copies: a second's work, far from any limit on statements. */
export const BLOCK = 25_000;

type Whole = { ref: ListRef; count: number; columns: readonly string[] };

/** Counts a list without gaps from its stored contacts, block by block. */
export async function tallyList(db: Db, { ref, count, columns }: Whole): Promise<ContactFacts> {
  const parts: ContactFacts[] = [];
  for (let from = 0; from < count; from += BLOCK) {
    const where = sql`c.position >= ${from}::integer and c.position < ${from + BLOCK}::integer`;
    parts.push(await countFacts(db, { ref, where }));
  }
  return mergeFacts(parts, columns);
}
