import { describeError, log } from '@/lib/server/log';
import type { WatchDeps } from './deps';
import { refreshSnapshot } from './refresh-snapshot';
import { withinMs } from './within-ms';

/**
 * Reads a campaign again after a change, whoever else is reading it. Waits a little for it, so that the
 * next poll shows the change; the rest goes on behind the answer.
 */
export async function refreshNow(campaignId: string, deps: WatchDeps): Promise<void> {
  const work = refreshSnapshot({ campaignId, isForced: true }, deps)
    .then(() => undefined)
    .catch((thrown: unknown) => {
      log.error({ campaignId, ...describeError(thrown) }, 'no snapshot after a change');
    });
  deps.keepAlive(work);
  await withinMs(work, deps.patienceMs);
}
