import 'server-only';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { recordIntent, recordOutcome } from '@/lib/server/audit/record';
import type { Actor } from '@/lib/server/auth/actor';
import { type Db, getDb } from '@/lib/server/db/client';
import { settings } from '@/lib/server/db/schema';

const NAME = 'contacts.purge-days';
const DEFAULT_DAYS = 180;
const DAY_MS = 86_400_000;

/** Days a list is kept; 0 = for good. */
export const PurgeDays = z.number().int().min(0).max(3_650);

/** Days a list is kept that says nothing else. */
export async function readPurgeDays(given?: Db): Promise<number> {
  const db = given ?? (await getDb());
  const [row] = await db
    .select({ value: settings.value })
    .from(settings)
    .where(eq(settings.name, NAME));
  return PurgeDays.catch(DEFAULT_DAYS).parse(row?.value);
}

/** ISO instant, or null for a list that is kept. `createdMs` is epoch ms. */
export function purgeAt(createdMs: number, days: number): string | null {
  return days === 0 ? null : new Date(createdMs + days * DAY_MS).toISOString();
}

/** Sets it for all lists that say nothing else, those that are there included. */
export async function changePurgeDays(
  { days, actor }: { days: number; actor: Actor },
  given?: Db,
): Promise<void> {
  const db = given ?? (await getDb());
  const entry = { actor, action: 'contacts.set-purge', detail: { days } };
  await db.transaction(async (tx) => {
    await tx
      .insert(settings)
      .values({ name: NAME, value: days })
      .onConflictDoUpdate({ target: settings.name, set: { value: days, updatedAt: new Date() } });
    await recordIntent(tx, entry);
  });
  await recordOutcome(db, entry);
}
