import 'server-only';
import { CampaignDraft } from '@/lib/campaign/draft';
import { fingerprintOf } from '@/lib/campaign/launch-name';
import { materialisePart } from '@/lib/campaign/materialise-part';
import type { LaunchRow } from './change-launch';
import type { LaunchDeps } from './deps';
import { findPlannedPart, readStoredPlan } from './stored-plan';

/** The body for one part, made from what was frozen at approval and the pinned list. Contacts stay on the server. */
export async function buildRequest(
  { launch, n, wasSent = false }: { launch: LaunchRow; n: number; wasSent?: boolean },
  deps: Pick<LaunchDeps, 'readContacts'>,
) {
  const stored = readStoredPlan(launch.plan);
  const part = findPlannedPart(stored, n);
  const rows = await deps.readContacts(stored.list, { from: part.from, to: part.to });
  const draft = CampaignDraft.parse(launch.draft);
  // Who was forgotten since is not in what is shown of it; before it is sent nobody may be missing.
  const removed = wasSent ? Math.max(0, part.contacts - rows.length) : 0;
  return materialisePart({ part, draft, fingerprint: fingerprintOf(launch.key), removed }, rows);
}
