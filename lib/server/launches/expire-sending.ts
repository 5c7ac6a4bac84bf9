import 'server-only';
import { eq, max } from 'drizzle-orm';
import type { Db } from '@/lib/server/db/client';
import { launchAttempts } from '@/lib/server/db/schema';
import { changeLaunch } from './change-launch';
import type { LaunchDeps } from './deps';

/**
 * A part that has been `sending` past its deadline was left by a process that died: whether the POST got
 * through is not known.
 */
export function expireSending(key: string, deps: LaunchDeps): Promise<void> {
  return changeLaunch(key, { deps }, async ({ tx, parts, now }) => {
    const sending = parts.filter(({ state }) => state === 'sending');
    if (sending.length === 0) return;
    const sentAt = await readSentTimes(tx, key);
    for (const part of sending) {
      const age = now.getTime() - (sentAt.get(part.n)?.getTime() ?? 0);
      if (age < deps.timing.sendingExpiresMs) continue;
      part.state = 'unknown';
      part.nextLookAt = now;
    }
  });
}

async function readSentTimes(tx: Db, key: string): Promise<Map<number, Date | null>> {
  const rows = await tx
    .select({ n: launchAttempts.n, sentAt: max(launchAttempts.sentAt) })
    .from(launchAttempts)
    .where(eq(launchAttempts.launchKey, key))
    .groupBy(launchAttempts.n);
  return new Map(rows.map(({ n, sentAt }) => [n, sentAt]));
}
