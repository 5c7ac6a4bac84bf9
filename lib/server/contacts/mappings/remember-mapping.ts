import 'server-only';
import { sql } from 'drizzle-orm';
import type { RememberedMapping } from '@/lib/contacts/mapping/remembered-mapping';
import type { Actor } from '@/lib/server/auth/actor';
import { type Db, getDb } from '@/lib/server/db/client';
import { savedMappings } from '@/lib/server/db/schema';
import { DomainError } from '@/lib/server/errors';
import { hashHeaders } from './hash-headers';

/** Keeps what columns were taken for, in place of what was kept for them. @throws DomainError `bad-input` */
export async function rememberMapping(
  { mapping, actor }: { mapping: RememberedMapping; actor: Pick<Actor, 'id'> },
  given?: Db,
): Promise<void> {
  if (mapping.roles.length !== mapping.columns.length) {
    throw new DomainError('bad-input', 'There is not one role a column. Nothing was kept.');
  }
  const db = given ?? (await getDb());
  const kept = { content: mapping, savedBy: actor.id };
  await db
    .insert(savedMappings)
    .values({ hash: hashHeaders(mapping.columns), ...kept })
    .onConflictDoUpdate({
      target: savedMappings.hash,
      set: { ...kept, savedAt: sql`clock_timestamp()` },
    });
}
