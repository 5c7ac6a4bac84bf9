import 'server-only';
import { inArray, lte, or, sql } from 'drizzle-orm';
import { launchParts } from '@/lib/server/db/schema';
import { describeError, log } from '@/lib/server/log';
import { advanceLaunch } from './advance-launch';
import type { LaunchDeps } from './deps';

/** More than this at once would hold up whoever asks; the rest comes next time. */
const AT_ONCE = 20;

/**
 * Takes on every launch that nobody has a page open for: left behind, unknown, or with something to stop.
 * One that can't be taken on holds up none of the others; none is begun once `mayGoOn` says no.
 */
export async function advanceOpenLaunches(
  deps: LaunchDeps,
  mayGoOn: () => boolean = () => true,
): Promise<void> {
  const open = await deps.db
    .select({ key: launchParts.launchKey })
    .from(launchParts)
    .where(
      or(
        inArray(launchParts.state, ['approved', 'sending']),
        lte(launchParts.nextLookAt, sql`now()`),
      ),
    )
    .groupBy(launchParts.launchKey)
    .orderBy(sql`min(${launchParts.nextLookAt}) nulls first`)
    .limit(AT_ONCE);
  for (const { key } of open) {
    if (!mayGoOn()) return;
    await tryAdvance(key, deps);
  }
}

async function tryAdvance(key: string, deps: LaunchDeps): Promise<void> {
  try {
    await advanceLaunch(key, deps);
  } catch (thrown) {
    log.error({ launch: key, ...describeError(thrown) }, 'a launch could not be taken on');
  }
}
