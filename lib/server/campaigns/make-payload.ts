import 'server-only';
import type { CampaignDraft } from '@/lib/campaign/draft';
import { fingerprintOf } from '@/lib/campaign/launch-name';
import { materialisePart } from '@/lib/campaign/materialise-part';
import { planLaunch } from '@/lib/campaign/plan';
import type { PlannedPart } from '@/lib/campaign/plan-types';
import { isLaunchable } from '@/lib/campaign/problem';
import { readPlacedContacts } from '@/lib/server/contacts';
import { getDb } from '@/lib/server/db/client';
import { readDraft } from '@/lib/server/drafts';
import { DomainError } from '@/lib/server/errors';
import { readDraftFacts, readLimits } from './draft-surroundings';
import { readPlanOptions } from './read-plan-options';

export type Payload = {
  fingerprint: string;
  /** The bodies of `POST /campaign`, one for each part, as a launch at this moment would send them. */
  requests: ReturnType<typeof materialisePart>[];
};

/**
 * The whole payload of a saved draft, to be read before it is launched. Nothing is sent. Holds every
 * contact: for actors with `see-contacts`.
 *
 * @throws DomainError `not-found`, `bad-input` with what has to be settled first
 */
export async function makePayload(draftId: string): Promise<Payload> {
  const { draft, launchKey } = await readDraft(draftId);
  const [facts, options, limits] = await Promise.all([
    readDraftFacts(draft, { withSample: false }),
    readPlanOptions(),
    readLimits(),
  ]);
  const plan = planLaunch({ draft, facts, options, limits, now: Date.now() });
  if (!isLaunchable(plan.problems)) {
    throw new DomainError(
      'bad-input',
      'There is something to settle before a payload can be made.',
      {
        problems: plan.problems,
      },
    );
  }
  const fingerprint = fingerprintOf(launchKey);
  const requests: Payload['requests'] = [];
  for (const part of plan.parts) {
    requests.push(await makeRequest(part, { draft, fingerprint, gaps: facts?.gaps ?? [] }));
  }
  return { fingerprint, requests };
}

type Around = { draft: CampaignDraft; fingerprint: string; gaps: readonly number[] };

async function makeRequest(part: PlannedPart, { draft, fingerprint, gaps }: Around) {
  const { listId, revision } = draft.audience;
  if (listId === null || revision === null) throw new DomainError('bad-input', 'There is no list.');
  const { from, to } = part;
  const placed = await readPlacedContacts({ listId, revision }, { from, to, db: await getDb() });
  // On do-not-call: in the list, and in no campaign.
  const isLeftOut = new Set(gaps);
  const rows = placed.filter(({ position }) => !isLeftOut.has(position));
  return materialisePart({ part, draft, fingerprint }, rows);
}
