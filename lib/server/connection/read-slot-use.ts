import 'server-only';
import { eq, isNull } from 'drizzle-orm';
import type { SlotUse } from '@/lib/campaign/connection';
import { Tally } from '@/lib/campaign/tally';
import { type Db, getDb } from '@/lib/server/db/client';
import { isDatabaseDown } from '@/lib/server/db/is-database-down';
import { campaigns, settings } from '@/lib/server/db/schema';
import { readPlanLimits } from '@/lib/server/launches/plan-limits';
import { measure } from './measure';

const DAY_MS = 86_400_000;
const LOOK_BACK_DAYS = 30;

/** The most calls at once, as Vapi counted them, beside the limit that is set here. */
export async function readSlotUse(): Promise<SlotUse> {
  const to = Date.now();
  const range = {
    from: new Date(to - LOOK_BACK_DAYS * DAY_MS).toISOString(),
    to: new Date(to).toISOString(),
  };
  const [peak, stored] = await Promise.all([measure((vapi) => vapi.readPeak(range)), readStored()]);
  return {
    peak: peak.ok ? peak.value : null,
    peakFault: peak.ok ? null : peak.fault,
    ...stored,
  };
}

type Stored = Pick<SlotUse, 'isSeen' | 'limit' | 'now' | 'updatedAt'>;

/** What the database holds; without it the rest of the panel still stands. */
async function readStored(): Promise<Stored> {
  try {
    const db = await getDb();
    const [{ slots }, updatedAt, now] = await Promise.all([
      readPlanLimits({ db, graceSeconds: 0, retryWindowSeconds: 0 }),
      readUpdatedAt(db),
      countInProgress(db),
    ]);
    return { now, limit: slots.limit, isSeen: slots.isSeen, updatedAt };
  } catch (thrown) {
    if (!isDatabaseDown(thrown)) throw thrown;
    return { now: null, limit: null, isSeen: false, updatedAt: null };
  }
}

async function readUpdatedAt(db: Db): Promise<string | null> {
  const [row] = await db.select().from(settings).where(eq(settings.name, 'slots'));
  return row?.updatedAt.toISOString() ?? null;
}

/** By the mirror of Vapi's list, as it was last read. */
async function countInProgress(db: Db): Promise<number | null> {
  const rows = await db
    .select({ tally: campaigns.tally })
    .from(campaigns)
    .where(isNull(campaigns.goneAt));
  const counts = rows.flatMap(({ tally }) => {
    const read = Tally.safeParse(tally);
    return read.success && read.data.inProgress !== null ? [read.data.inProgress] : [];
  });
  return counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0);
}
