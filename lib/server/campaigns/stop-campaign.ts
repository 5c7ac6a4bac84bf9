import 'server-only';
import { isTerminal } from '@/lib/campaign/outcome';
import type { CampaignStatus } from '@/lib/campaign/tally';
import { recordIntent, recordOutcome } from '@/lib/server/audit/record';
import type { Actor } from '@/lib/server/auth/actor';
import { DomainError } from '@/lib/server/errors';
import { describeError, log } from '@/lib/server/log';
import { translateUpstream } from '@/lib/server/upstream-failure';
import { UpstreamError, type UpstreamErrorKind } from '@/lib/server/vapi';
import { type WatchDeps, watchDeps } from './deps';
import { refreshNow } from './refresh-now';
import { withinMs } from './within-ms';

export type StopCampaign = { campaignId: string; actor: Actor };

const PASSING: ReadonlySet<UpstreamErrorKind> = new Set([
  ...(['not-sent', 'timeout', 'reset', 'bad-reply'] as const),
  ...(['rate-limited', 'unavailable'] as const),
]);
const WAITS_MS = [300, 1_000];
const LONGEST_WAIT_MS = 5_000;
const AUDIT_MS = 3_000;

/**
 * Stops a campaign: nobody else is dialled, calls on the line finish. Stopping one that is over is a
 * success. Asks Vapi up to three times, since stopping twice is stopping once; and goes on when the audit
 * can not be written, since a campaign that can not be stopped is worse than a missing row.
 *
 * @throws DomainError or UpstreamError when Vapi did not confirm it
 */
export async function stopCampaign(
  { campaignId, actor }: StopCampaign,
  given?: WatchDeps,
): Promise<{ status: CampaignStatus }> {
  const deps = given ?? (await watchDeps());
  const entry = { actor, action: 'campaign.stop', target: campaignId };
  await audited(() => recordIntent(deps.db, entry));
  try {
    const status = await stopUpstream(campaignId, deps);
    await audited(() => recordOutcome(deps.db, { ...entry, detail: { outcome: status } }));
    await audited(() => refreshNow(campaignId, deps));
    return { status };
  } catch (thrown) {
    const kind = thrown instanceof UpstreamError ? thrown.kind : 'internal';
    await audited(() => recordOutcome(deps.db, { ...entry, detail: { outcome: 'failed', kind } }));
    throw inWords(thrown);
  }
}

/** A database that refuses, or hangs, holds no stop up. */
async function audited(write: () => Promise<void>): Promise<void> {
  const written = Promise.resolve()
    .then(write)
    .catch((failed: unknown) => {
      log.error(describeError(failed), 'a stop went on without its record');
    });
  await withinMs(written, AUDIT_MS);
}

async function stopUpstream(campaignId: string, deps: WatchDeps): Promise<CampaignStatus> {
  for (let attempt = 0; ; attempt++) {
    try {
      return (await deps.vapi.stopCampaign(campaignId)).status;
    } catch (thrown) {
      const waitMs = waitBefore(attempt, thrown);
      if (waitMs === null) return findOver(campaignId, { deps, thrown });
      await deps.sleep(waitMs);
    }
  }
}

function waitBefore(attempt: number, thrown: unknown): number | null {
  const waitMs = WAITS_MS[attempt];
  if (waitMs === undefined || !(thrown instanceof UpstreamError)) return null;
  if (!PASSING.has(thrown.kind)) return null;
  const asked = thrown.retryAfterMs ?? 0;
  return asked > LONGEST_WAIT_MS ? null : Math.max(asked, waitMs);
}

type Failing = { deps: WatchDeps; thrown: unknown };

/** A stop whose answer was lost still stopped it: what the campaign says now decides. */
async function findOver(campaignId: string, { deps, thrown }: Failing): Promise<CampaignStatus> {
  if (!(thrown instanceof UpstreamError) || !PASSING.has(thrown.kind)) throw thrown;
  const status = await readStatus(campaignId, deps);
  if (status === null || !isTerminal(status)) throw thrown;
  return status;
}

async function readStatus(campaignId: string, deps: WatchDeps): Promise<CampaignStatus | null> {
  try {
    // The stop itself failed: whether reads are held back must not decide what it says.
    const unhindered = deps.vapi.withOptions({ hasBreaker: false });
    return (await unhindered.getCampaign(campaignId)).status;
  } catch {
    return null;
  }
}

function inWords(thrown: unknown): unknown {
  if (!(thrown instanceof UpstreamError)) return thrown;
  if (thrown.kind === 'not-found') {
    return new DomainError(
      'not-found',
      'Vapi does not know this campaign any more: it was deleted, and dials nobody.',
      { cause: thrown },
    );
  }
  if (!PASSING.has(thrown.kind)) return notStopped(thrown);
  return new DomainError(
    'vapi-unreachable',
    'Vapi did not confirm the stop, so calls may go on. Press Stop again, or stop the campaign in Vapi’s own dashboard.',
    { cause: thrown },
  );
}

/** No use in pressing again: what refuses now refuses then. */
function notStopped(thrown: UpstreamError): DomainError {
  const { code, message, vapi } = translateUpstream(thrown);
  return new DomainError(
    code,
    `The campaign was not stopped, and calls go on: stop it in Vapi’s own dashboard. ${message}`,
    { cause: thrown, ...(vapi && { vapi }) },
  );
}
