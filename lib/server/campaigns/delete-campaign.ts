import 'server-only';
import { isTerminal } from '@/lib/campaign/outcome';
import { recordIntent } from '@/lib/server/audit/record';
import { recordAnyway } from '@/lib/server/audit/record-anyway';
import type { Actor } from '@/lib/server/auth/actor';
import { DomainError } from '@/lib/server/errors';
import { describeError, log } from '@/lib/server/log';
import { type UpstreamCampaign, UpstreamError } from '@/lib/server/vapi';
import { type WatchDeps, watchDeps } from './deps';
import { refreshNow } from './refresh-now';
import { markGone } from './store-failure';
import { sayUnsure } from './unsure-write';

export type DeleteCampaign = { campaignId: string; actor: Actor };

const UNSURE =
  'Vapi did not answer as it should, so it is not known whether the campaign was deleted. Deleting it again is safe.';

/**
 * Deletes a campaign at Vapi; one that is gone already is a success. What was read of it here stays.
 * Refused while it dials: stopping first is the deliberate act.
 *
 * @throws DomainError `conflict` while it is in progress
 */
export async function deleteCampaign(
  { campaignId, actor }: DeleteCampaign,
  given?: WatchDeps,
): Promise<void> {
  const deps = given ?? (await watchDeps());
  const campaign = await findCampaign(campaignId, deps);
  if (campaign !== null && !isTerminal(campaign.status) && campaign.status !== 'scheduled') {
    throw new DomainError('conflict', 'This campaign is in progress. Stop it first.');
  }
  const entry = { actor, action: 'campaign.delete', target: campaignId };
  await recordIntent(deps.db, entry);
  try {
    if (campaign !== null) await deps.vapi.deleteCampaign(campaignId);
  } catch (thrown) {
    const kind = thrown instanceof UpstreamError ? thrown.kind : 'internal';
    await recordAnyway(deps.db, { ...entry, detail: { outcome: 'failed', kind } });
    throw sayUnsure(thrown, UNSURE);
  }
  await takeOffList(campaignId, deps);
  const outcome = campaign === null ? 'gone-already' : 'deleted';
  await recordAnyway(deps.db, { ...entry, detail: { outcome } });
  // So that its page says at once that it is gone.
  await refreshNow(campaignId, deps);
}

/** It is deleted at Vapi by now: where this fails, the next reading of the list finds it gone. */
async function takeOffList(campaignId: string, { db }: WatchDeps): Promise<void> {
  try {
    await markGone(db, campaignId);
  } catch (thrown) {
    log.error({ campaignId, ...describeError(thrown) }, 'a deleted campaign stays on the list');
  }
}

async function findCampaign(id: string, { vapi }: WatchDeps): Promise<UpstreamCampaign | null> {
  try {
    return await vapi.getCampaign(id);
  } catch (thrown) {
    if (thrown instanceof UpstreamError && thrown.kind === 'not-found') return null;
    throw thrown;
  }
}
