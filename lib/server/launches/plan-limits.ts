import 'server-only';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { PlanLimits } from '@/lib/campaign/plan-types';
import type { Db } from '@/lib/server/db/client';
import { settings } from '@/lib/server/db/schema';

/** Vapi's default; its limit for an organisation can't be read. */
const DEFAULT_SLOTS = { limit: 10, isSeen: false };
const Slots = z.object({ limit: z.number().int().positive(), isSeen: z.boolean() });

type FromEnv = {
  db: Db;
  graceSeconds: number;
  retryWindowSeconds: number;
  guessedCallSeconds?: number;
};

/** The limits a plan is measured against; the call slots are a setting until a reply of Vapi says otherwise. */
export async function readPlanLimits(from: FromEnv): Promise<PlanLimits> {
  const [row] = await from.db.select().from(settings).where(eq(settings.name, 'slots'));
  const slots = Slots.safeParse(row?.value);
  return {
    slots: slots.success ? slots.data : DEFAULT_SLOTS,
    retryWindowSeconds: from.retryWindowSeconds,
    graceSeconds: from.graceSeconds,
    ...(from.guessedCallSeconds ? { guessedCallSeconds: from.guessedCallSeconds } : {}),
  };
}
