import 'server-only';
import { sql } from 'drizzle-orm';
import { readListStates } from '@/lib/server/campaigns/list-lease';
import { getDb } from '@/lib/server/db/client';

export type Readiness = {
  ready: boolean;
  database: { ok: boolean; ms: number };
  /** As the shared reading of the campaign list last went; ISO 8601, null when it never did or does not fail. */
  vapi: { lastOkAt: string | null; failingSince: string | null };
};

/** Whether this instance can serve. Asks the database, never Vapi: a Vapi that is away is no reason to restart. */
export async function readReadiness(): Promise<Readiness> {
  const begun = performance.now();
  const db = await getDb();
  await db.execute(sql`select 1`);
  const ms = Math.round(performance.now() - begun);
  const { whole, running } = await readListStates(db);
  const lastOkMs = Math.max(whole.doneMs ?? 0, running.doneMs ?? 0);
  const failing = [whole.failingMs, running.failingMs].filter((at) => at !== null);
  return {
    ready: true,
    database: { ok: true, ms },
    vapi: {
      lastOkAt: iso(lastOkMs === 0 ? null : lastOkMs),
      failingSince: iso(failing.length === 0 ? null : Math.min(...failing)),
    },
  };
}

function iso(ms: number | null): string | null {
  return ms === null ? null : new Date(ms).toISOString();
}
