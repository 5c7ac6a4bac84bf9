import 'server-only';
import { type SQL, sql } from 'drizzle-orm';
import { DO_NOT_CALL_PAGE, type DoNotCallPage } from '@/lib/contacts/do-not-call/do-not-call';
import { type Db, getDb } from '@/lib/server/db/client';
import { type EntryRow, entryColumns, toEntry } from './entry-row';
import { countPendingLooks } from './pending-looks';

export type ListNumbers = { search: string; page: number };

/**
 * The do-not-call list, latest first. `search` looks into the digits of numbers, reasons and notes. A page
 * past the end gives the last.
 */
export async function listNumbers(
  { search, page: asked }: ListNumbers,
  given?: Db,
): Promise<DoNotCallPage> {
  const db = given ?? (await getDb());
  const fits = fitting(search);
  const { rows: counts } = await db.execute<{ total: number; matching: number }>(sql`
    select count(*)::int as total, (count(*) filter (where ${fits}))::int as matching
    from do_not_call d where d.removed_at is null`);
  const { total = 0, matching = 0 } = counts[0] ?? {};
  const pages = Math.max(1, Math.ceil(matching / DO_NOT_CALL_PAGE));
  const page = Math.min(Math.max(1, asked), pages);
  const { rows } = await db.execute<EntryRow>(sql`
    select ${entryColumns} from do_not_call d
    left join people adder on adder.id = d.added_by
    left join people remover on remover.id = d.removed_by
    where d.removed_at is null and ${fits}
    order by d.id desc limit ${DO_NOT_CALL_PAGE} offset ${(page - 1) * DO_NOT_CALL_PAGE}`);
  const pending = await countPendingLooks(db);
  return { entries: rows.map(toEntry), matching, total, page, pages, pending };
}

function fitting(search: string): SQL {
  const text = search.trim();
  if (text === '') return sql`true`;
  const like = (sought: string) => `%${sought.replace(/[\\%_]/g, String.raw`\$&`)}%`;
  const isNumber = /^[+\d\s().-]+$/.test(text) && /\d/.test(text);
  if (isNumber) return sql`d.number like ${like(text.replace(/\D/g, ''))}`;
  const sought = like(text);
  return sql`(d.number ilike ${sought} or d.reason ilike ${sought} or d.note ilike ${sought})`;
}
