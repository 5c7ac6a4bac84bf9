import 'server-only';
import { and, eq } from 'drizzle-orm';
import type { AudienceFacts } from '@/lib/contacts/contact';
import { createFactsTally } from '@/lib/contacts/facts';
import { recordIntent, recordOutcome } from '@/lib/server/audit/record';
import type { Actor } from '@/lib/server/auth/actor';
import { type Db, getDb } from '@/lib/server/db/client';
import { contactListRevisions, contactLists } from '@/lib/server/db/schema';
import { checkComplete, refuseRepeats } from './check-complete';
import { createListHash } from './list-hash';
import { type ListRef, noSuchList } from './list-ref';
import { lockRevision } from './lock-revision';
import type { ListReport } from './new-list';
import { readCheckedPages } from './read-contacts';
import { readFacts } from './read-facts';

export type FinishInput = ListRef & {
  actor: Actor;
  /** How many contacts the browser sent. */
  count: number;
};

/**
 * Makes an upload usable: no gap, no number twice, then hash and facts from the stored rows. Finishing
 * again answers the same. The sample is included for an actor with `see-contacts`.
 *
 * @throws DomainError `not-found`, `conflict` naming the parts that are missing, `bad-input` naming rows
 */
export async function finishList(input: FinishInput, given?: Db): Promise<AudienceFacts> {
  const db = given ?? (await getDb());
  const entry = { actor: input.actor, action: 'contacts.import', target: input.listId };
  const imported = await db.transaction(async (tx) => {
    const { isReady, report } = await lockRevision(tx, input);
    if (isReady) return null;
    await checkComplete(tx, { ...input, report });
    await refuseRepeats(tx, input);
    await makeReady(tx, input, report);
    const { rowsIn, accepted, rejected, duplicates } = report;
    const detail = { rowsIn, accepted, rejected, duplicates };
    await recordIntent(tx, { ...entry, detail });
    return detail;
  });
  if (imported) await recordOutcome(db, { ...entry, detail: imported });
  const withSample = input.actor.permissions.has('see-contacts');
  const facts = await readFacts(input, { withSample, db });
  if (!facts) throw noSuchList();
  return facts;
}

async function makeReady(tx: Db, ref: ListRef, report: ListReport): Promise<void> {
  const tally = createFactsTally(report.columns);
  const hash = createListHash();
  for await (const page of readCheckedPages(ref, { from: 0, to: report.accepted, db: tx })) {
    for (const { contact, country, type } of page) {
      tally.add(contact, { country, type });
      hash.add(contact);
    }
  }
  const [list] = await tx
    .select({ name: contactLists.name })
    .from(contactLists)
    .where(eq(contactLists.id, ref.listId));
  const digest = hash.digest();
  const { listId, revision } = ref;
  const facts: Omit<AudienceFacts, 'sample'> = {
    listId,
    revision,
    name: list?.name ?? '',
    hash: digest,
    ...tally.result(),
    numberRule: 'e164',
    callerColumn: null,
  };
  await tx
    .update(contactListRevisions)
    .set({ state: 'ready', hash: digest, count: facts.count, facts })
    .where(
      and(eq(contactListRevisions.listId, listId), eq(contactListRevisions.revision, revision)),
    );
}
