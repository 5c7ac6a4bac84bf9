import 'server-only';
import { and, eq } from 'drizzle-orm';
import { readShare } from '@/lib/campaign/list-share';
import { AudienceFacts } from '@/lib/contacts/contact';
import { type Db, getDb } from '@/lib/server/db/client';
import { contactListRevisions, contactLists } from '@/lib/server/db/schema';
import { leaveOutSuppressed } from './leave-out-suppressed';
import { type ListRef, ofRevision } from './list-ref';
import { readPlacedContacts } from './read-contacts';
import { readShareFacts, type WholeFacts } from './share-facts';

const SAMPLE = 20;
/** As many as can be gone from the start of a share and a sample is still found. */
const SAMPLE_REACH = 1_000;

const Stored = AudienceFacts.omit({ sample: true, range: true, gaps: true, suppressed: true });

/** A list, from the contact on at which a campaign begins; without it, from the first. */
export type ListShareRef = ListRef & { from?: number };

type Reading = {
  withSample?: boolean;
  /** Whom a launch left out in its time, in place of whoever is on do-not-call now. */
  leftOut?: readonly number[] | undefined;
  db?: Db;
};

/**
 * What the planner knows of a campaign's share of a list: at most 10,000 places from `from` on, without
 * whoever is on do-not-call; null when the list is not there or not ready. The sample holds people's numbers: ask for it only for an actor with
 * `see-contacts`.
 */
export async function readFacts(
  ref: ListShareRef,
  { withSample = false, leftOut, db: given }: Reading = {},
): Promise<AudienceFacts | null> {
  const db = given ?? (await getDb());
  const found = await readWholeFacts(ref, db);
  if (found === null) return null;
  const { from = 0 } = ref;
  const share = await readShareFacts(db, { ...found, from });
  const facts = await leaveOutSuppressed(share, { db, leftOut });
  return { ...facts, sample: withSample ? await readSample(db, facts) : null };
}

/** `gaps` are the places of those who were taken out, as far as they were kept: see `readGaps`. */
type Found = { whole: WholeFacts; removed: number; gaps: number[] };

/** The facts of the whole list, and how many contacts were taken out of it since; null as above. */
export async function readWholeFacts(ref: ListRef, db: Db): Promise<Found | null> {
  const [row] = await db
    .select({
      name: contactLists.name,
      facts: contactListRevisions.facts,
      removed: contactListRevisions.removed,
      gaps: contactListRevisions.gaps,
    })
    .from(contactListRevisions)
    .innerJoin(contactLists, eq(contactLists.id, contactListRevisions.listId))
    .where(and(ofRevision(contactListRevisions, ref), eq(contactListRevisions.state, 'ready')));
  if (!row) return null;
  const { facts, name, ...places } = row;
  return { whole: { ...Stored.parse(facts), name }, ...places };
}

async function readSample(db: Db, facts: Omit<AudienceFacts, 'sample'>) {
  const { from, to } = readShare({ ...facts, sample: null });
  const gaps = new Set(facts.gaps);
  let end = from;
  for (let seen = 0; end < Math.min(to, from + SAMPLE_REACH) && seen < SAMPLE; end += 1) {
    if (!gaps.has(end)) seen += 1;
  }
  const placed = await readPlacedContacts(facts, { from, to: end, db });
  return placed.flatMap(({ position, contact }) => (gaps.has(position) ? [] : [contact]));
}
