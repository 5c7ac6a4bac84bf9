import 'server-only';
import { sql } from 'drizzle-orm';
import type { DoNotCallEntry } from '@/lib/contacts/do-not-call/do-not-call';
import type { Db } from '@/lib/server/db/client';
import { type EntryRow, entryColumns, toEntry } from './entry-row';

/** Every time a number was on the list, latest first. */
export async function readEntriesOf(number: string, db: Db): Promise<DoNotCallEntry[]> {
  const { rows } = await db.execute<EntryRow>(sql`
    select ${entryColumns} from do_not_call d
    left join people adder on adder.id = d.added_by
    left join people remover on remover.id = d.removed_by
    where d.number = ${number} order by d.removed_at is not null, d.id desc`);
  return rows.map(toEntry);
}
