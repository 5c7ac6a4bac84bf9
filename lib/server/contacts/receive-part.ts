import 'server-only';
import { and, gt, gte, lt, sql } from 'drizzle-orm';
import { type Db, getDb } from '@/lib/server/db/client';
import { contactListRevisions, contactParts, contacts } from '@/lib/server/db/schema';
import { DomainError } from '@/lib/server/errors';
import { checkContacts } from './check-contacts';
import { insertPart, type PackedPart, packPart } from './insert-part';
import { type ListRef, ofRevision } from './list-ref';
import { rulesOf } from './list-rules';
import { lockRevision, readRevision } from './lock-revision';

export type PartInput = ListRef & {
  /** Position of the part's first contact, from 0. */
  from: number;
  /** What came from the browser: an array of contacts in order. */
  rows: unknown;
};

/**
 * Stores one part of a list. Sending a part again replaces it, so a lost answer is no harm; nor is one
 * that comes when another tab has finished the same upload.
 *
 * @throws DomainError `bad-input` naming the rows, `not-found`, `conflict` once the list is ready
 */
export async function receivePart(input: PartInput, given?: Db): Promise<void> {
  const db = given ?? (await getDb());
  // Checked and packed before the lock, so that the next part is while this one is stored: what a list
  // takes is said when it is opened and never changes.
  const { report } = await readRevision(db, input);
  const checked = checkContacts(asArray(input.rows), rulesOf(report));
  const part = packPart(checked, report.columns);
  await db.transaction(async (tx) => {
    const { isReady } = await lockRevision(tx, input);
    if (isReady) return refuseOthers(tx, { ...input, part });
    checkPlace(part.count, { from: input.from, accepted: report.accepted });
    await removeOverlapping(tx, { ...input, to: input.from + part.count });
    await insertPart(tx, { ...input, part });
    await tx
      .update(contactListRevisions)
      .set({ touchedAt: sql`now()` })
      .where(ofRevision(contactListRevisions, input));
  });
}

function asArray(rows: unknown): unknown[] {
  if (Array.isArray(rows)) return rows;
  throw new DomainError('bad-input', 'This part is not a list of contacts. It was not stored.');
}

type Range = ListRef & { from: number; to: number };

function inRange({ from, to, ...ref }: Range) {
  return and(ofRevision(contacts, ref), gte(contacts.position, from), lt(contacts.position, to));
}

/** A part of a list that is complete is welcome when it is the one that is stored. */
async function refuseOthers(
  tx: Db,
  { part, ...range }: ListRef & { from: number; part: PackedPart },
): Promise<void> {
  const stored = await tx
    .select({ digest: sql<string>`encode(${contacts.digest}, 'hex')` })
    .from(contacts)
    .where(inRange({ ...range, to: range.from + part.count }))
    .orderBy(contacts.position);
  if (stored.map(({ digest }) => digest).join('\n') === part.digests) return;
  throw new DomainError(
    'conflict',
    'This list is complete and can not be changed any more. Import the file again to make another.',
  );
}

function checkPlace(count: number, { from, accepted }: { from: number; accepted: number }): void {
  if (count > 0 && from + count <= accepted) return;
  const room = Math.max(0, accepted - from);
  throw new DomainError(
    'bad-input',
    `This part holds ${count} contacts where 1 to ${room} belong. It was not stored.`,
  );
}

/** Parts are kept or replaced whole: one that was cut otherwise goes with its contacts. */
async function removeOverlapping(tx: Db, { from, to, ...ref }: Range): Promise<void> {
  const gone = await tx
    .delete(contactParts)
    .where(
      and(
        ofRevision(contactParts, ref),
        lt(contactParts.from, to),
        gt(sql`${contactParts.from} + ${contactParts.count}`, from),
      ),
    )
    .returning({ from: contactParts.from, count: contactParts.count });
  for (const part of gone) {
    await tx
      .delete(contacts)
      .where(inRange({ ...ref, from: part.from, to: part.from + part.count }));
  }
}
