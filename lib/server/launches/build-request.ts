import 'server-only';
import { CampaignDraft } from '@/lib/campaign/draft';
import { fingerprintOf } from '@/lib/campaign/launch-name';
import { materialisePart } from '@/lib/campaign/materialise-part';
import type { LaunchRow } from './change-launch';
import type { LaunchDeps } from './deps';
import { findPlannedPart, readStoredPlan } from './stored-plan';

/** The body for one part, made from what was frozen at approval and the pinned list. Contacts stay on the server. */
export async function buildRequest(
  { launch, n }: { launch: LaunchRow; n: number },
  deps: Pick<LaunchDeps, 'readContacts'>,
) {
  const stored = readStoredPlan(launch.plan);
  const part = findPlannedPart(stored, n);
  const contacts = await deps.readContacts(stored.list, { from: part.from, to: part.to });
  const rows = contacts.map((contact, index) => ({ position: part.from + index, contact }));
  const draft = CampaignDraft.parse(launch.draft);
  return materialisePart({ part, draft, fingerprint: fingerprintOf(launch.key) }, rows);
}
