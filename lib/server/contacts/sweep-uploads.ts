import { sql } from 'drizzle-orm';
import type { Db } from '@/lib/server/db/client';
import { contactListRevisions, contactLists } from '@/lib/server/db/schema';

/**
 * Removes uploads whose last part came more than a day ago, with all that was stored of them; says how
 * many. Every list has one revision so far, so the list goes with it.
 */
export async function sweepUploads(db: Db): Promise<number> {
  const { rows } = await db.execute(sql`
    delete from ${contactLists} where id in (
      select list_id from ${contactListRevisions}
      where state = 'uploading' and revision = 1 and touched_at < now() - interval '1 day'
    ) returning 1`);
  return rows.length;
}
