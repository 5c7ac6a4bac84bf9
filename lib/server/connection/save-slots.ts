import 'server-only';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { recordIntent } from '@/lib/server/audit/record';
import { recordAnyway } from '@/lib/server/audit/record-anyway';
import type { Actor } from '@/lib/server/auth/actor';
import { forgetSlots } from '@/lib/server/campaigns/deps';
import { type Db, getDb } from '@/lib/server/db/client';
import { settings } from '@/lib/server/db/schema';
import { readPlanLimits } from '@/lib/server/launches/plan-limits';

/** Far above what Vapi sells, far below what a slip of the hand types. */
const MOST = 5_000;

export const SlotLimit = z.strictObject({
  limit: z
    .number('Enter a whole number.')
    .int('Enter a whole number.')
    .min(1, 'At least 1: without a slot nobody is called.')
    .max(MOST, `At most ${MOST}.`),
});
export type SlotLimit = z.infer<typeof SlotLimit>;

/** Sets how many calls the organisation may run at once; plans and gauges reckon with it from now on. */
export async function saveSlots(
  { limit }: SlotLimit,
  { actor, db: given }: { actor: Actor; db?: Db },
): Promise<void> {
  const db = given ?? (await getDb());
  const entry = { actor, action: 'settings.slots', target: 'slots' };
  const { slots } = await readPlanLimits({ db, graceSeconds: 0, retryWindowSeconds: 0 });
  const detail = { before: slots.limit, after: limit };
  await db.transaction(async (tx) => {
    const value = { limit, isSeen: false };
    await tx
      .insert(settings)
      .values({ name: 'slots', value })
      .onConflictDoUpdate({ target: settings.name, set: { value, updatedAt: sql`now()` } });
    await recordIntent(tx, { ...entry, detail });
  });
  await recordAnyway(db, { ...entry, detail: { ...detail, outcome: 'saved' } });
  forgetSlots();
}
