import 'server-only';
import { asc, eq, sql } from 'drizzle-orm';
import { upgradeDraft } from '@/lib/campaign/upgrade-draft';
import type { SavedOverrides } from '@/lib/overrides/saved';
import { type Db, getDb } from '@/lib/server/db/client';
import { people, savedOverrides } from '@/lib/server/db/schema';

const MOST = 500;

/** All saved sets by name. One that a newer version wrote is left out: it can't be read here. */
export async function listSavedOverrides(given?: Db): Promise<SavedOverrides[]> {
  const db = given ?? (await getDb());
  const rows = await db
    .select({ row: savedOverrides, savedBy: people.name })
    .from(savedOverrides)
    .leftJoin(people, eq(people.id, savedOverrides.updatedBy))
    .orderBy(asc(sql`lower(${savedOverrides.name})`))
    .limit(MOST);
  return rows.flatMap(({ row, savedBy }) => {
    const draft = upgradeDraft(row.schemaVersion, { overrides: row.content });
    if (draft === null) return [];
    const savedAt = row.updatedAt.toISOString();
    return [{ id: row.id, name: row.name, content: draft.overrides, savedAt, savedBy }];
  });
}
