import 'server-only';
import { desc, eq, isNull, sql } from 'drizzle-orm';
import { type Db, getDb } from '@/lib/server/db/client';
import { drafts, people } from '@/lib/server/db/schema';

/** An unfinished campaign. `name` may be empty; `savedAt` is an ISO instant. */
export type DraftSummary = {
  id: string;
  version: number;
  name: string;
  savedAt: string;
  savedBy: string | null;
};

/** The drafts that were not launched, last saved first. */
export async function listDrafts({ limit = 50 } = {}, given?: Db): Promise<DraftSummary[]> {
  const db = given ?? (await getDb());
  const rows = await db
    .select({
      id: drafts.id,
      version: drafts.version,
      name: sql<string>`coalesce(${drafts.content} ->> 'name', '')`,
      savedAt: drafts.updatedAt,
      savedBy: people.name,
    })
    .from(drafts)
    .leftJoin(people, eq(people.id, drafts.updatedBy))
    .where(isNull(drafts.sealedAt))
    .orderBy(desc(drafts.updatedAt))
    .limit(limit);
  return rows.map((row) => ({ ...row, savedAt: row.savedAt.toISOString() }));
}
