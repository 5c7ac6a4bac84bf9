import 'server-only';
import { count, lt, sql } from 'drizzle-orm';
import { type AudienceFacts, MAX_CAMPAIGN_CONTACTS } from '@/lib/contacts/contact';
import { type ContactFacts, createFactsTally } from '@/lib/contacts/facts/facts';
import type { Db } from '@/lib/server/db/client';
import { contacts } from '@/lib/server/db/schema';
import { type ListRef, ofRevision } from './list-ref';
import { readCheckedPages } from './read-contacts';

export type WholeFacts = Omit<AudienceFacts, 'sample' | 'range' | 'gaps' | 'suppressed'>;
type Share = { whole: WholeFacts; from: number; removed: number };
type Counted = { facts: ContactFacts; gaps: number[]; before: number };

const REMEMBERED = 50;
// A share never changes but with the list's hash; the wizard, Review and the launch ask for it in turn.
const known = new Map<string, Counted>();

/**
 * The facts of one campaign's share of a list, counted from its contacts. A list one campaign takes whole,
 * and that nobody was taken out of, is its own share.
 */
export async function readShareFacts(
  db: Db,
  { whole, from, removed }: Share,
): Promise<Omit<AudienceFacts, 'sample'>> {
  const places = whole.count + removed;
  if (from === 0 && removed === 0 && places <= MAX_CAMPAIGN_CONTACTS) return whole;
  const to = Math.max(from, Math.min(places, from + MAX_CAMPAIGN_CONTACTS));
  const { facts, gaps, before } = await countOnce(db, { whole, from, to });
  const after = whole.count - before - facts.count;
  return { ...whole, ...facts, range: { from, to, before, after }, gaps };
}

type Range = { whole: WholeFacts; from: number; to: number };

async function countOnce(db: Db, range: Range): Promise<Counted> {
  const { listId, revision, hash, count: contacts } = range.whole;
  const key = [listId, revision, hash, contacts, range.from].join(' ');
  const remembered = known.get(key);
  if (remembered !== undefined) return remembered;
  const counted = await countShare(db, range);
  const [oldest] = known.keys();
  if (known.size >= REMEMBERED && oldest !== undefined) known.delete(oldest);
  known.set(key, counted);
  return counted;
}

async function countShare(db: Db, { whole, from, to }: Range): Promise<Counted> {
  const tally = createFactsTally(whole.columns.map(({ name }) => name));
  const gaps: number[] = [];
  let next = from;
  for await (const page of readCheckedPages(whole, { from, to, db })) {
    for (const { position, contact, ...number } of page) {
      for (; next < position; next += 1) gaps.push(next);
      next = position + 1;
      tally.add(contact, number);
    }
  }
  for (; next < to; next += 1) gaps.push(next);
  return { facts: tally.result(), gaps, before: await countBefore(db, { ref: whole, from }) };
}

async function countBefore(db: Db, { ref, from }: { ref: ListRef; from: number }) {
  if (from === 0) return 0;
  const [row] = await db
    .select({ before: count() })
    .from(contacts)
    .where(sql`${ofRevision(contacts, ref)} and ${lt(contacts.position, from)}`);
  return row?.before ?? 0;
}
