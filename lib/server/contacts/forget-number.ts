import 'server-only';
import { eq, sql } from 'drizzle-orm';
import { subtractFacts } from '@/lib/contacts/facts/subtract-facts';
import { recordIntent, recordOutcome } from '@/lib/server/audit/record';
import type { Actor } from '@/lib/server/auth/actor';
import { type Db, getDb } from '@/lib/server/db/client';
import { contactListRevisions, contacts } from '@/lib/server/db/schema';
import { countFacts } from './count-facts';
import { hashList } from './hash-list';
import { type ListRef, ofRevision } from './list-ref';
import { readWholeFacts } from './read-facts';
import { readGaps } from './read-gaps';

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
    const lists = await takeOutOfAll(tx, number);
    if (lists > 0) await recordIntent(tx, { ...entry, detail: { last4, lists } });
    return lists;
  });
  if (held > 0) await recordOutcome(db, { ...entry, detail: { last4, lists: held } });
  return held;
}

/** Until none holds it: a list that was being made of one of these is there by the time that one is free. */
async function takeOutOfAll(tx: Db, number: string): Promise<number> {
  let lists = 0;
  for (;;) {
    const holdings = await findHoldings(number, tx);
    if (holdings.length === 0) return lists;
    // In one order for everybody, so that two at once wait for each other and don't lock up.
    const sorted = [...holdings].sort((a, b) => (a.listId < b.listId ? -1 : 1));
    for (const holding of sorted) if (await takeOut(tx, { ref: holding, number })) lists += 1;
  }
}

/** False when it was gone by the time the list was free. */
async function takeOut(
  tx: Db,
  { ref, number }: { ref: ListRef; number: string },
): Promise<boolean> {
  await tx
    .select({ state: contactListRevisions.state })
    .from(contactListRevisions)
    .where(ofRevision(contactListRevisions, ref))
    .for('update');
  const found = await readWholeFacts(ref, tx);
  if (found === null) return false;
  const { name: _, ...whole } = found.whole;
  const gaps = await readGaps(tx, { ref, ...found });
  const gone = await countFacts(tx, { ref, where: sql`c.e164 = ${number}` });
  const places = await removeRows(tx, { ref, number });
  if (places.length === 0) return false;
  const hash = await hashList(tx, ref);
  const facts = { ...found.whole, ...subtractFacts(whole, gone), hash };
  const removed = found.removed + places.length;
  const kept = [...gaps, ...places].sort((a, b) => a - b);
  await tx
    .update(contactListRevisions)
    .set({ facts, hash, count: facts.count, removed, gaps: kept })
    .where(ofRevision(contactListRevisions, ref));
  return true;
}

async function removeRows(
  tx: Db,
  { ref, number }: { ref: ListRef; number: string },
): Promise<number[]> {
  const rows = await tx
    .delete(contacts)
    .where(sql`${ofRevision(contacts, ref)} and ${eq(contacts.e164, number)}`)
    .returning({ position: contacts.position });
  return rows.map(({ position }) => position);
}
