import 'server-only';
import { sql } from 'drizzle-orm';
import { type AudienceFacts, MAX_CAMPAIGN_CONTACTS } from '@/lib/contacts/contact';
import type { ContactFacts } from '@/lib/contacts/facts/facts';
import type { Db } from '@/lib/server/db/client';
import { countFacts } from './count-facts';
import { readGaps } from './read-gaps';

export type WholeFacts = Omit<AudienceFacts, 'sample' | 'range' | 'gaps' | 'suppressed'>;
type Share = { whole: WholeFacts; from: number; removed: number; gaps: number[] };

const REMEMBERED = 50;
// A share never changes but with the list's hash; the wizard, Review and the launch ask for it in turn.
const known = new Map<string, ContactFacts>();

/**
 * The facts of one campaign's share of a list, counted from its contacts. A list one campaign takes whole,
 * and that nobody was taken out of, is its own share.
 */
export async function readShareFacts(
  db: Db,
  { from, ...found }: Share,
): Promise<Omit<AudienceFacts, 'sample'>> {
  const { whole, removed } = found;
  const places = whole.count + removed;
  if (from === 0 && removed === 0 && places <= MAX_CAMPAIGN_CONTACTS) return whole;
  const to = Math.max(from, Math.min(places, from + MAX_CAMPAIGN_CONTACTS));
  const facts = await countOnce(db, { whole, from, to });
  const gaps = await readGaps(db, { ref: whole, ...found });
  const before = from - gaps.filter((place) => place < from).length;
  const after = whole.count - before - facts.count;
  const inside = gaps.filter((place) => place >= from && place < to);
  return { ...whole, ...facts, range: { from, to, before, after }, gaps: inside };
}

type Range = { whole: WholeFacts; from: number; to: number };

async function countOnce(db: Db, { whole, from, to }: Range): Promise<ContactFacts> {
  const { listId, revision, hash, count } = whole;
  const key = [listId, revision, hash, count, from].join(' ');
  const remembered = known.get(key);
  if (remembered !== undefined) return remembered;
  const where = sql`c.position >= ${from}::integer and c.position < ${to}::integer`;
  const columns = whole.columns.map(({ name }) => name);
  const counted = await countFacts(db, { ref: whole, where, columns });
  const [oldest] = known.keys();
  if (known.size >= REMEMBERED && oldest !== undefined) known.delete(oldest);
  known.set(key, counted);
  return counted;
}
