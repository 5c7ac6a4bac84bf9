import 'server-only';
import { asc, eq, sql } from 'drizzle-orm';
import { createFactsTally } from '@/lib/contacts/facts/facts';
import { subtractFacts } from '@/lib/contacts/facts/subtract-facts';
import { recordIntent, recordOutcome } from '@/lib/server/audit/record';
import type { Actor } from '@/lib/server/auth/actor';
import { type Db, getDb } from '@/lib/server/db/client';
import { contactListRevisions, contacts, zoneSets } from '@/lib/server/db/schema';
import { addDigests } from './derive/read-sources';
import { hashList } from './hash-list';
import { type ListRef, ofRevision } from './list-ref';
import { readWholeFacts } from './read-facts';
import { fromStored, type StoredRow } from './stored-contact';

export type Holding = ListRef & { name: string };

/** The stored lists a number is in, by name. */
export async function findHoldings(number: string, given?: Db): Promise<Holding[]> {
  const db = given ?? (await getDb());
  const { rows } = await db.execute<Holding>(sql`
    select c.list_id as "listId", c.revision, l.name from contacts c
    join contact_list_revisions r on r.list_id = c.list_id and r.revision = c.revision
    join contact_lists l on l.id = c.list_id
    where c.e164 = ${number} and r.state = 'ready' order by l.name, c.list_id`);
  return rows;
}

/**
 * Takes a number out of every stored list, with all that is known of the contact. Each list says how many
 * are gone; counts and hash are those of who is left, and everybody else keeps their place, so drafts and
 * launches that pin the list go on. Says how many lists held it. The audit keeps the last four digits.
 */
export async function forgetNumber(
  { number, actor }: { number: string; actor: Actor },
  given?: Db,
): Promise<number> {
  const db = given ?? (await getDb());
  const last4 = number.slice(-4);
  const entry = { actor, action: 'contacts.forget' };
  const held = await db.transaction(async (tx) => {
    const holdings = await findHoldings(number, tx);
    // In one order for everybody, so that two at once wait for each other and don't lock up.
    const sorted = [...holdings].sort((a, b) => (a.listId < b.listId ? -1 : 1));
    for (const holding of sorted) await takeOut(tx, { ref: holding, number });
    if (holdings.length === 0) return 0;
    await recordIntent(tx, { ...entry, detail: { last4, lists: holdings.length } });
    return holdings.length;
  });
  if (held > 0) await recordOutcome(db, { ...entry, detail: { last4, lists: held } });
  return held;
}

async function takeOut(tx: Db, { ref, number }: { ref: ListRef; number: string }): Promise<void> {
  await tx
    .select({ state: contactListRevisions.state })
    .from(contactListRevisions)
    .where(ofRevision(contactListRevisions, ref))
    .for('update');
  const gone = await readHeld(tx, { ref, number });
  const found = await readWholeFacts(ref, tx);
  if (gone.length === 0 || found === null) return;
  await tx
    .delete(contacts)
    .where(sql`${ofRevision(contacts, ref)} and ${eq(contacts.e164, number)}`);
  const tally = createFactsTally();
  for (const { contact, ...known } of gone.map(fromStored)) tally.add(contact, known);
  const { name: _, ...whole } = found.whole;
  await addDigests(tx, ref);
  const hash = await hashList(tx, ref);
  const facts = { ...found.whole, ...subtractFacts(whole, tally.result()), hash };
  await tx
    .update(contactListRevisions)
    .set({ facts, hash, count: facts.count, removed: found.removed + gone.length })
    .where(ofRevision(contactListRevisions, ref));
}

function readHeld(tx: Db, { ref, number }: { ref: ListRef; number: string }): Promise<StoredRow[]> {
  return tx
    .select({ e164: contacts.e164, zones: zoneSets.zones, data: contacts.data })
    .from(contacts)
    .leftJoin(zoneSets, eq(zoneSets.id, contacts.zoneSetId))
    .where(sql`${ofRevision(contacts, ref)} and ${eq(contacts.e164, number)}`)
    .orderBy(asc(contacts.position));
}
