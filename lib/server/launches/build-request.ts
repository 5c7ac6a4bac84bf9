import 'server-only';
import { CampaignDraft } from '@/lib/campaign/draft';
import { fingerprintOf } from '@/lib/campaign/launch-name';
import { materialisePart } from '@/lib/campaign/materialise-part';
import type { CreateCampaignRequest } from '@/lib/wire/campaign-request';
import type { LaunchRow } from './change-launch';
import type { LaunchDeps } from './deps';
import { findForgotten } from './find-forgotten';
import { findPlannedPart, readStoredPlan } from './stored-plan';

export type BuiltRequest = {
  /** Null when nobody is left to be called. */
  request: CreateCampaignRequest | null;
  /** How many it calls. */
  contacts: number;
  /** Positions that were planned and came on do-not-call since, ascending. */
  dropped: number[];
};

/**
 * The body for one part, made from what was frozen at approval and the pinned list, without whoever came
 * on do-not-call or was taken out of the list since. `wasSent`: as it was sent, whoever is on the list by now. Contacts stay on the server.
 */
export async function buildRequest(
  { launch, n, wasSent = false }: { launch: LaunchRow; n: number; wasSent?: boolean },
  deps: Pick<LaunchDeps, 'readContacts' | 'findListed' | 'countTakenOut'>,
): Promise<BuiltRequest> {
  const stored = readStoredPlan(launch.plan);
  const part = findPlannedPart(stored, n);
  const leftOut = new Set(stored.leftOut);
  const inRange = await deps.readContacts(stored.list, { from: part.from, to: part.to });
  const planned = inRange.filter(({ position }) => !leftOut.has(position));
  const numbers = planned.map(({ contact }) => contact.number);
  const listed = wasSent ? new Set<string>() : await deps.findListed(numbers);
  const before = new Set(stored.dropped);
  const isDropped = ({ position, contact }: (typeof planned)[number]) =>
    before.has(position) || listed.has(contact.number);
  const rows = planned.filter((row) => !isDropped(row));
  const dropped = planned.filter(isDropped).map(({ position }) => position);
  const present = new Set(inRange.map(({ position }) => position));
  const forgotten = wasSent ? 0 : (await findForgotten({ stored, n, present }, deps)).length;
  const gone = dropped.length + forgotten;
  if (rows.length === 0 && gone > 0) return { request: null, contacts: 0, dropped };
  // Who was forgotten since is not in what is shown of it; before it is sent nobody else may be missing.
  const removed = wasSent ? Math.max(0, part.contacts - rows.length) : gone;
  const draft = CampaignDraft.parse(launch.draft);
  const fingerprint = fingerprintOf(launch.key);
  const request = materialisePart({ part, draft, fingerprint, removed }, rows);
  return { request, contacts: rows.length, dropped };
}
