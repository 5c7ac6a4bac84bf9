import 'server-only';
import { eq } from 'drizzle-orm';
import { FoundMapping } from '@/lib/contacts/mapping/remembered-mapping';
import { type Db, getDb } from '@/lib/server/db/client';
import { people, savedMappings } from '@/lib/server/db/schema';
import { hashHeaders } from './hash-headers';

/** What these columns were taken for last; null when nobody had them, or a newer version wrote it. */
export async function findMapping(
  columns: readonly string[],
  given?: Db,
): Promise<FoundMapping | null> {
  const db = given ?? (await getDb());
  const [row] = await db
    .select({ row: savedMappings, savedBy: people.name })
    .from(savedMappings)
    .leftJoin(people, eq(people.id, savedMappings.savedBy))
    .where(eq(savedMappings.hash, hashHeaders(columns)));
  if (row === undefined) return null;
  const kept = row.row.content;
  const found = FoundMapping.safeParse({
    ...(typeof kept === 'object' ? kept : null),
    savedAt: row.row.savedAt.toISOString(),
    savedBy: row.savedBy,
  });
  return found.success ? found.data : null;
}
