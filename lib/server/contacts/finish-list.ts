import 'server-only';
import { eq } from 'drizzle-orm';
import type { AudienceFacts } from '@/lib/contacts/contact';
import { ContactFacts } from '@/lib/contacts/facts/facts';
import { mergeFacts } from '@/lib/contacts/facts/merge-facts';
import { recordIntent, recordOutcome } from '@/lib/server/audit/record';
import type { Actor } from '@/lib/server/auth/actor';
import { type Db, getDb } from '@/lib/server/db/client';
import { contactListRevisions, contactLists, contactParts } from '@/lib/server/db/schema';
import { checkComplete, readParts, refuseRepeats } from './check-complete';
import { hashList } from './hash-list';
import { type ListRef, noSuchList, ofRevision } from './list-ref';
import { lockRevision } from './lock-revision';
import type { ListReport } from './new-list';
import { readFacts } from './read-facts';

export type FinishInput = ListRef & {
  actor: Actor;
  /** How many contacts the browser sent. */
  count: number;
};

/**
 * Makes an upload usable: no gap, no number twice, then hash and facts from what was counted part by part.
 * Finishing again answers the same. The sample is included for an actor with `see-contacts`.
 *
 * @throws DomainError `not-found`, `conflict` naming what is missing, `bad-input` naming rows
 */
export async function finishList(input: FinishInput, given?: Db): Promise<AudienceFacts> {
  const db = given ?? (await getDb());
  const entry = { actor: input.actor, action: 'contacts.import', target: input.listId };
  const imported = await db.transaction(async (tx) => {
    const { isReady, report } = await lockRevision(tx, input);
    if (isReady) return null;
    await makeReady(tx, { ...input, report });
    const { rowsIn, accepted, rejected, duplicates, suppressed } = report;
    const detail = { rowsIn, accepted, rejected, duplicates, suppressed };
    await recordIntent(tx, { ...entry, detail });
    return detail;
  });
  if (imported) await recordOutcome(db, { ...entry, detail: imported });
  const withSample = input.actor.permissions.has('see-contacts');
  const facts = await readFacts(input, { withSample, db });
  if (!facts) throw noSuchList();
  return facts;
}

type Ready = ListRef & { report: ListReport; count: number };

async function makeReady(tx: Db, { report, count, ...ref }: Ready): Promise<void> {
  const parts = await readParts(tx, ref);
  checkComplete(parts, { report, count });
  await refuseRepeats(tx, ref);
  const counted = mergeFacts(
    parts.map((part) => ContactFacts.parse(part.facts)),
    report.columns,
  );
  await storeReady(tx, { ...ref, counted, report });
  await tx.delete(contactParts).where(ofRevision(contactParts, ref));
}

type Counted = ListRef & { counted: ContactFacts; report: ListReport };

/** Writes down what is known of a list that is whole. */
export async function storeReady(tx: Db, { counted, report, ...ref }: Counted): Promise<void> {
  const [list] = await tx
    .select({ name: contactLists.name })
    .from(contactLists)
    .where(eq(contactLists.id, ref.listId));
  const { listId, revision } = ref;
  const hash = await hashList(tx, ref);
  const facts: Omit<AudienceFacts, 'sample'> = {
    ...{ listId, revision, name: list?.name ?? '', hash },
    ...counted,
    ...{ numberRule: report.numberRule, callerColumn: report.callerColumn },
  };
  await tx
    .update(contactListRevisions)
    .set({ state: 'ready', hash, count: counted.count, facts })
    .where(ofRevision(contactListRevisions, ref));
}
