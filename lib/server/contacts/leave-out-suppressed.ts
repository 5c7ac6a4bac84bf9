import 'server-only';
import { readShare } from '@/lib/campaign/list-share';
import type { AudienceFacts } from '@/lib/contacts/contact';
import { createFactsTally } from '@/lib/contacts/facts/facts';
import { subtractFacts } from '@/lib/contacts/facts/subtract-facts';
import type { Db } from '@/lib/server/db/client';
import { findSuppressed } from '@/lib/server/suppression';
import { readCheckedAt } from './read-contacts';

type ShareFacts = Omit<AudienceFacts, 'sample'>;

/**
 * The facts of a share without whoever is on do-not-call: their places are gaps. `leftOut` are the places
 * that were left out at another moment, in stead of those of now.
 */
export async function leaveOutSuppressed(
  facts: ShareFacts,
  { db, leftOut }: { db: Db; leftOut?: readonly number[] | undefined },
): Promise<ShareFacts> {
  const { listId, revision } = facts;
  const { from, to, gaps } = readShare({ ...facts, sample: null });
  const found = leftOut ?? (await findSuppressed({ listId, revision, from, to }, db));
  const isGap = new Set(gaps);
  const positions = found.filter((position) => !isGap.has(position));
  if (positions.length === 0) return facts;
  const tally = createFactsTally();
  for await (const page of readCheckedAt(facts, { positions, db })) {
    for (const { contact, ...number } of page) tally.add(contact, number);
  }
  return {
    ...facts,
    ...subtractFacts(facts, tally.result()),
    gaps: [...gaps, ...positions].sort((a, b) => a - b),
    suppressed: positions.length,
  };
}
