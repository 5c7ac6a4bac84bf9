import 'server-only';
import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Derivation, DerivationSum, DerivedLists } from '@/lib/contacts/lists/list-derivation';
import { recordIntent, recordOutcome } from '@/lib/server/audit/record';
import type { Actor } from '@/lib/server/auth/actor';
import { type Db, getDb } from '@/lib/server/db/client';
import { contactListRevisions, contactLists, contacts } from '@/lib/server/db/schema';
import { storeReady } from '../finish-list';
import type { ListRef } from '../list-ref';
import type { ListReport, MadeFrom } from '../new-list';
import { tallyList } from '../tally-list';
import { describeSource } from './describe-source';
import { addDigests, readSources, type Sources } from './read-sources';
import { selectRows } from './select-rows';
import { sumUp } from './sum-derivation';

type Made = DerivedLists['lists'][number];
type Making = { derivation: Derivation; sources: Sources; sum: DerivationSum; actor: Actor };

/**
 * Makes new lists out of stored ones, inside the database, all or none; those they are made of stay as
 * they are.
 *
 * @throws DomainError `not-found`, `bad-input`
 */
export async function deriveLists(
  { derivation, actor }: { derivation: Derivation; actor: Actor },
  given?: Db,
): Promise<DerivedLists> {
  const db = given ?? (await getDb());
  const entry = { actor, action: `contacts.${derivation.kind}` };
  const { lists, detail } = await db.transaction(async (tx) => {
    const sources = await readSources(tx, derivation);
    for (const list of sources.taken) await addDigests(tx, list);
    const chosen = await chooseRows(tx, derivation);
    const sum = sumUp(derivation, { sources, chosen });
    const made = await makeAll(tx, { derivation, sources, sum, actor });
    const facts = {
      from: [...sources.taken, ...sources.compared].map(({ listId }) => listId),
      lists: made.map(({ listId, count }) => ({ listId, count })),
    };
    await recordIntent(tx, { ...entry, detail: facts });
    return { lists: made, detail: facts };
  });
  await recordOutcome(db, { ...entry, detail });
  return { lists };
}

/** Sets the chosen contacts aside, so that what was counted is what is stored. */
async function chooseRows(tx: Db, derivation: Derivation): Promise<number> {
  await tx.execute(sql`
    create temporary table chosen_contacts
      (e164 text, zone_set_id smallint, digest bytea, data jsonb, place bigint) on commit drop`);
  await tx.execute(sql`insert into chosen_contacts ${selectRows(derivation)}`);
  const { rows } = await tx.execute<{ count: number }>(
    sql`select count(*)::int as count from chosen_contacts`,
  );
  return rows[0]?.count ?? 0;
}

async function makeAll(tx: Db, making: Making): Promise<Made[]> {
  const made: Made[] = [];
  let after = 0;
  for (const result of making.sum.results) {
    made.push(await makeOne(tx, { ...making, result, after }));
    after += result.count;
  }
  return made;
}

type One = Making & { result: DerivationSum['results'][number]; after: number };

async function makeOne(tx: Db, one: One): Promise<Made> {
  const { result, after, actor } = one;
  const ref: ListRef = { listId: randomUUID(), revision: 1 };
  const report = reportOf(one);
  await tx.insert(contactLists).values({ id: ref.listId, name: result.name, createdBy: actor.id });
  await tx
    .insert(contactListRevisions)
    .values({ ...ref, state: 'uploading', report, createdBy: actor.id });
  await tx.execute(sql`
    insert into ${contacts} (list_id, revision, position, e164, zone_set_id, digest, data)
    select ${ref.listId}::uuid, 1, (place - 1 - ${after}::integer)::integer, e164, zone_set_id, digest, data
    from chosen_contacts where place > ${after}::integer and place <= ${after + result.count}::integer`);
  await storeReady(tx, { ...ref, report, counted: await tallyList(tx, ref, report.columns) });
  return { ...ref, ...result };
}

function reportOf({ derivation, sources, sum, result }: One): ListReport {
  const { repeats, takenOut } = sum;
  const isWhole = sum.results.length === 1;
  const [first] = sources.taken;
  const lists = [...sources.taken, ...sources.compared];
  return {
    source: describeSource(derivation, sources),
    rowsIn: result.count + (isWhole ? repeats + takenOut : 0),
    accepted: result.count,
    rejected: 0,
    duplicates: isWhole ? repeats : 0,
    suppressed: isWhole ? takenOut : 0,
    columns: [...new Set(sources.taken.flatMap(({ columns }) => columns.map(({ name }) => name)))],
    numberRule: sources.taken.some(({ numberRule }) => numberRule === 'any') ? 'any' : 'e164',
    callerColumn: first?.callerColumn ?? null,
    origin: null,
    settings: null,
    made: {
      kind: derivation.kind,
      lists: lists.map(({ listId, revision, name, count }) => ({ listId, revision, name, count })),
      seed: derivation.kind === 'sample' ? derivation.seed : null,
    } satisfies MadeFrom,
  };
}
