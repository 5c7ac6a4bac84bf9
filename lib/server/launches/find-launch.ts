import 'server-only';
import { and, desc, eq, sql } from 'drizzle-orm';
import type { Db } from '@/lib/server/db/client';
import { launches } from '@/lib/server/db/schema';

/** The key of the launch made of this very save of a draft, whatever became of it; null when there is none. */
export async function findLaunchOf(
  db: Db,
  { draftId, version }: { draftId: string; version: number },
): Promise<string | null> {
  const [row] = await db
    .select({ key: launches.key })
    .from(launches)
    .where(
      and(
        eq(launches.draftId, draftId),
        eq(sql`(${launches.plan} ->> 'draftVersion')::int`, version),
      ),
    )
    .orderBy(desc(launches.createdAt))
    .limit(1);
  return row?.key ?? null;
}
