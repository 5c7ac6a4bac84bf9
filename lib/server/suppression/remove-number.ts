import 'server-only';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { z } from 'zod';
import { recordIntent, recordOutcome } from '@/lib/server/audit/record';
import type { Actor } from '@/lib/server/auth/actor';
import { type Db, getDb } from '@/lib/server/db/client';
import { doNotCall, doNotCallReach } from '@/lib/server/db/schema';
import { DomainError } from '@/lib/server/errors';
import { AddNumber } from './add-number';
import { lastFour } from './last-four';

export const RemoveNumber = AddNumber.pick({ reason: true }).extend({
  /** Which time it was put on the list. */
  entryId: z.int().positive(),
});
export type RemoveNumber = z.infer<typeof RemoveNumber>;

/**
 * Takes a number off the list, so that it can be called again; the entry stays as its history. Parts it was
 * taken out of do not get it back. Removing it twice is a success.
 *
 * @throws DomainError `not-found`
 */
export async function removeNumber(
  { entryId, reason }: RemoveNumber,
  { actor, db: given }: { actor: Actor; db?: Db },
): Promise<void> {
  const db = given ?? (await getDb());
  const entry = { actor, action: 'do-not-call.remove' };
  const detail = await db.transaction(async (tx) => {
    const [removed] = await tx
      .update(doNotCall)
      .set({ removedAt: sql`now()`, removedBy: actor.id, removedReason: reason })
      .where(and(eq(doNotCall.id, entryId), isNull(doNotCall.removedAt)))
      .returning({ number: doNotCall.number });
    if (removed === undefined) return refuseUnknown(tx, entryId);
    await tx
      .update(doNotCallReach)
      .set({ settledAt: sql`now()` })
      .where(and(eq(doNotCallReach.entryId, entryId), isNull(doNotCallReach.settledAt)));
    const facts = { entry: entryId, number: lastFour(removed.number) };
    await recordIntent(tx, { ...entry, detail: facts });
    return facts;
  });
  if (detail !== null) await recordOutcome(db, { ...entry, detail });
}

async function refuseUnknown(tx: Db, entryId: number): Promise<null> {
  const [known] = await tx
    .select({ id: doNotCall.id })
    .from(doNotCall)
    .where(eq(doNotCall.id, entryId));
  if (known !== undefined) return null;
  throw new DomainError('not-found', 'This number is not on the list. Nothing was removed.');
}
