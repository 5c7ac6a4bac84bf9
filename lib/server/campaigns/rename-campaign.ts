import 'server-only';
import { composeName } from '@/lib/campaign/edit-patch';
import { nameWithoutFingerprint } from '@/lib/campaign/launch-name';
import { recordIntent } from '@/lib/server/audit/record';
import { recordAnyway } from '@/lib/server/audit/record-anyway';
import type { Actor } from '@/lib/server/auth/actor';
import { DomainError } from '@/lib/server/errors';
import { UpstreamError } from '@/lib/server/vapi';
import { type WatchDeps, watchDeps } from './deps';
import { ensureSnapshot } from './ensure-snapshot';
import { refreshNow } from './refresh-now';
import { sayUnsure } from './unsure-write';

export type RenameCampaign = { campaignId: string; name: string; actor: Actor };

const UNSURE =
  'Vapi did not answer as it should, so it is not known which name the campaign has now. Renaming it again is safe.';

/** Gives a campaign another name at Vapi. The fingerprint by which a launch is found again stays. Returns the whole name. */
export async function renameCampaign(
  { campaignId, name, actor }: RenameCampaign,
  given?: WatchDeps,
): Promise<string> {
  const deps = given ?? (await watchDeps());
  if (nameWithoutFingerprint(name) === '') {
    throw new DomainError('bad-input', 'A campaign needs a name. Nothing was changed.');
  }
  const { head } = await ensureSnapshot(campaignId, deps);
  const next = composeName(name, head.content.name);
  const entry = { actor, action: 'campaign.rename', target: campaignId };
  await recordIntent(deps.db, entry);
  try {
    await deps.vapi.updateCampaign(campaignId, { name: next });
  } catch (thrown) {
    const kind = thrown instanceof UpstreamError ? thrown.kind : 'internal';
    await recordAnyway(deps.db, { ...entry, detail: { outcome: 'failed', kind } });
    throw sayUnsure(thrown, UNSURE);
  }
  await recordAnyway(deps.db, { ...entry, detail: { outcome: 'renamed' } });
  await refreshNow(campaignId, deps);
  return next;
}
