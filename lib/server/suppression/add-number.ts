import 'server-only';
import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { MAX_NOTE_CHARS, MAX_REASON_CHARS } from '@/lib/contacts/do-not-call/do-not-call';
import { readKnownNumber, readNumber } from '@/lib/contacts/numbers/read-number';
import { recordIntent, recordOutcome } from '@/lib/server/audit/record';
import type { Actor } from '@/lib/server/auth/actor';
import { cleanText } from '@/lib/server/clean-text';
import { type Db, getDb } from '@/lib/server/db/client';
import { doNotCall } from '@/lib/server/db/schema';
import { DomainError } from '@/lib/server/errors';
import { lastFour } from './last-four';
import { type MadeEntry, storeNumbers } from './store-numbers';

const Reason = z.string().transform(cleanText).pipe(z.string().trim().min(1).max(MAX_REASON_CHARS));
const Note = z.string().transform(cleanText).pipe(z.string().trim().max(MAX_NOTE_CHARS));

export const AddNumber = z.strictObject({
  number: z.string().max(500),
  /** ISO country for a number without a country code; '' for none. */
  country: z.string().max(2),
  /** It stands with a contact or a call like this: a trunk’s own digits are no mistake then. */
  isKnown: z.boolean().default(false),
  reason: Reason,
  note: Note.default(''),
  /** The call in which it was asked for. */
  call: z
    .strictObject({ campaignId: z.string().max(100), callId: z.string().max(100).nullable() })
    .nullable()
    .default(null),
});
export type AddNumber = z.infer<typeof AddNumber>;

/** `isNew` is false where the number was on the list already, which stays as it is. */
export type Added = { entry: MadeEntry; isNew: boolean };

/**
 * Puts one number on the do-not-call list.
 *
 * @throws DomainError `bad-input` with why it is no number
 */
export async function addNumber(
  input: AddNumber,
  { actor, db: given }: { actor: Actor; db?: Db },
): Promise<Added> {
  const text = cleanText(input.number);
  const read = input.isKnown ? readKnownNumber(text) : readNumber(text, input.country);
  if (!read.ok) throw new DomainError('bad-input', `${read.reason} Nothing was added.`);
  const db = given ?? (await getDb());
  const { reason, note, call } = input;
  const entry = { actor, action: 'do-not-call.add', target: call?.campaignId };
  const made = await db.transaction(async (tx) => {
    const source = call === null ? ('hand' as const) : ('call' as const);
    const numbers = [read.number];
    const kept = { reason, source, note: note === '' ? null : note, call, actorId: actor.id };
    const [added] = await storeNumbers(tx, { numbers, ...kept });
    if (added === undefined) return null;
    const detail = { entry: added.id, number: lastFour(read.number), source };
    await recordIntent(tx, { ...entry, detail });
    return { added, detail };
  });
  if (made === null) return { entry: await findListed(db, read.number), isNew: false };
  await recordOutcome(db, { ...entry, detail: made.detail });
  return { entry: made.added, isNew: true };
}

async function findListed(db: Db, number: string): Promise<MadeEntry> {
  const [row] = await db
    .select({ id: doNotCall.id, number: doNotCall.number })
    .from(doNotCall)
    .where(and(eq(doNotCall.number, number), isNull(doNotCall.removedAt)));
  if (row !== undefined) return row;
  throw new DomainError(
    'conflict',
    'Somebody else took this number off the list at this moment. Nothing was added. Add it again.',
  );
}
