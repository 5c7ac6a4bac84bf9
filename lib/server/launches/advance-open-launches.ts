import 'server-only';
import { inArray, lte, or, sql } from 'drizzle-orm';
import { launchParts } from '@/lib/server/db/schema';
import { advanceLaunch } from './advance-launch';
import type { LaunchDeps } from './deps';

/** More than this at once would hold up whoever asks; the rest comes next time. */
const AT_ONCE = 20;

/** Takes on every launch that nobody has a page open for: left behind, unknown, or with something to stop. */
export async function advanceOpenLaunches(deps: LaunchDeps): Promise<void> {
  const open = await deps.db
    .selectDistinct({ key: launchParts.launchKey })
    .from(launchParts)
    .where(
      or(
        inArray(launchParts.state, ['approved', 'sending']),
        lte(launchParts.nextLookAt, sql`now()`),
      ),
    )
    .limit(AT_ONCE);
  for (const { key } of open) await advanceLaunch(key, deps);
}
