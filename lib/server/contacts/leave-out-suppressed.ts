import 'server-only';
import { type SQL, sql } from 'drizzle-orm';
import { readShare } from '@/lib/campaign/list-share';
import type { AudienceFacts } from '@/lib/contacts/contact';
import { subtractFacts } from '@/lib/contacts/facts/subtract-facts';
import type { Db } from '@/lib/server/db/client';
import { findSuppressed } from '@/lib/server/suppression';
import { countFacts } from './count-facts';

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
  const gone = await countFacts(db, { ref: facts, where: at(positions) });
  return {
    ...facts,
    ...subtractFacts(facts, gone),
    gaps: [...gaps, ...positions].sort((a, b) => a - b),
    suppressed: positions.length,
  };
}

// As rows that are joined: as an array each contact would be compared with each of them.
function at(positions: readonly number[]): SQL {
  return sql`c.position in (
    select value::integer from jsonb_array_elements_text(${JSON.stringify(positions)}::jsonb))`;
}
