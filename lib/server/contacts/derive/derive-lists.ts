import 'server-only';
import type {
  Derivation,
  DerivationSum,
  DerivedLists,
  DeriveRequest,
} from '@/lib/contacts/lists/list-derivation';
import { recordIntent, recordOutcome } from '@/lib/server/audit/record';
import type { Actor } from '@/lib/server/auth/actor';
import { type Db, getDb } from '@/lib/server/db/client';
import { contactListRevisions, contactLists } from '@/lib/server/db/schema';
import { storeReady } from '../finish-list';
import type { ListRef } from '../list-ref';
import type { ListReport, MadeFrom } from '../new-list';
import { tallyList } from '../tally-list';
import { chooseRows, copyChosen } from './chosen-rows';
import { describeSource } from './describe-source';
import { findMadeBefore, listIdsOf } from './made-before';
import { planForMany } from './plan-for-many';
import { holdSources, readSources, type Sources } from './read-sources';
import { sumUp } from './sum-derivation';

type Made = DerivedLists['lists'][number];
type Making = Wanted & { sources: Sources; sum: DerivationSum };

/**
 * Makes new lists out of stored ones, inside the database, all or none; those they are made of stay as
 * they are. The same request again, from the same person, answers with the lists it has made.
 *
 * @throws DomainError `not-found`, `bad-input`; `conflict` while the same is being made
 */
export async function deriveLists(
  request: DeriveRequest & { actor: Actor },
  given?: Db,
): Promise<DerivedLists> {
  const db = given ?? (await getDb());
  const { derivation, actor } = request;
  const entry = { actor, action: `contacts.${derivation.kind}` };
  const ids = listIdsOf(request);
  const { lists, detail } = await db.transaction(async (tx) => {
    const before = await findMadeBefore(tx, ids);
    if (before !== null) return { lists: before, detail: null };
    const made = await make(tx, { derivation, actor, ids });
    await recordIntent(tx, { ...entry, detail: made.detail });
    return made;
  });
  if (detail !== null) await recordOutcome(db, { ...entry, detail });
  return { lists };
}

type Wanted = { derivation: Derivation; actor: Actor; ids: readonly string[] };

async function make(tx: Db, { derivation, actor, ids }: Wanted) {
  await planForMany(tx);
  await holdSources(tx, derivation);
  const sources = await readSources(tx, derivation);
  const chosen = await chooseRows(tx, derivation);
  const sum = sumUp(derivation, { sources, chosen });
  const lists = await makeAll(tx, { derivation, sources, sum, actor, ids });
  const detail = {
    from: [...sources.taken, ...sources.compared].map(({ listId }) => listId),
    lists: lists.map(({ listId, count }) => ({ listId, count })),
  };
  return { lists, detail };
}

async function makeAll(tx: Db, making: Making): Promise<Made[]> {
  const made: Made[] = [];
  let after = 0;
  for (const [n, result] of making.sum.results.entries()) {
    const listId = making.ids[n];
    if (listId === undefined) throw new Error(`there is no id for list ${n}`);
    made.push(await makeOne(tx, { ...making, listId, result, after }));
    after += result.count;
  }
  return made;
}

type One = Making & {
  listId: string;
  result: DerivationSum['results'][number];
  after: number;
};

async function makeOne(tx: Db, one: One): Promise<Made> {
  const { listId, result, after, actor } = one;
  const ref: ListRef = { listId, revision: 1 };
  const report = reportOf(one);
  await tx.insert(contactLists).values({ id: ref.listId, name: result.name, createdBy: actor.id });
  await tx
    .insert(contactListRevisions)
    .values({ ...ref, state: 'uploading', report, createdBy: actor.id });
  const { count } = result;
  await copyChosen(tx, { taken: one.sources.taken, ref, after, count });
  const counted = await tallyList(tx, { ref, count, columns: report.columns });
  await storeReady(tx, { ...ref, report, counted });
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
