import 'server-only';
import { sql } from 'drizzle-orm';
import type { AddedNumber, ImportedPart } from '@/lib/contacts/do-not-call/do-not-call';
import type { Actor } from '@/lib/server/auth/actor';
import { type WatchDeps, watchDeps } from '@/lib/server/campaigns';
import type { Db } from '@/lib/server/db/client';
import {
  type AddNumber,
  addNumber,
  type ImportNumbers,
  importNumbers,
} from '@/lib/server/suppression';
import type { Listed } from './find-holding';
import { askLooks } from './looks';
import { takeOutListed } from './take-out-listed';

/** Puts a number on the list, and takes it out of the campaigns that wait for their start. */
export async function addToDoNotCall(
  input: AddNumber,
  { actor, deps: given }: { actor: Actor; deps?: WatchDeps },
): Promise<AddedNumber> {
  const deps = given ?? (await watchDeps());
  const { entry, isNew } = await addNumber(input, { actor, db: deps.db });
  const reached = await takeOutListed([entry], {
    actor,
    deps,
    calledBy: input.call?.campaignId ?? null,
  });
  return { number: entry.number, isNew, ...reached };
}

/**
 * The same for a part of an import. Campaigns are looked through after the last one, for whoever the whole
 * import put on the list; should it never come, the cron round does that.
 */
export async function importToDoNotCall(
  input: ImportNumbers,
  { actor, deps: given }: { actor: Actor; deps?: WatchDeps },
): Promise<ImportedPart> {
  const deps = given ?? (await watchDeps());
  const { report, entries, since } = await importNumbers(input, { actor, db: deps.db });
  if (!input.isLast) {
    if (entries.length > 0) await askLooks(deps.db);
    return { report, since, campaigns: [], pending: 0 };
  }
  const all = input.since === null ? entries : await readMadeSince(deps.db, { actor, since });
  return { report, since, ...(await takeOutListed(all, { actor, deps })) };
}

type Made = { actor: Actor; since: number | null };

async function readMadeSince(db: Db, { actor, since }: Made): Promise<Listed[]> {
  const { rows } = await db.execute<Listed>(sql`
    select id::float8 as id, number from do_not_call
    where id >= ${since} and added_by = ${actor.id} and removed_at is null
      and source in ('paste', 'file')`);
  return rows;
}
