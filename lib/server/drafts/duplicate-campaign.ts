import 'server-only';
import type { Actor } from '@/lib/server/auth/actor';
import { DomainError } from '@/lib/server/errors';
import { type DuplicateDeps, duplicateDeps } from './duplicate-deps';
import { draftOfForeign } from './duplicate-foreign';
import { findFrozen } from './duplicate-frozen';
import { type Duplicate, storeDuplicate } from './duplicate-store';

/**
 * A new draft that is what a campaign was made of: of one launched here the frozen draft with the same
 * state of the list; of one started elsewhere what Vapi tells, its contacts stored as a new list.
 *
 * @throws DomainError `not-found`, `vapi-unreachable`, `unavailable`
 */
export async function duplicateCampaign(
  { campaignId, actor }: { campaignId: string; actor: Actor },
  given?: DuplicateDeps,
): Promise<Duplicate> {
  const deps = given ?? (await duplicateDeps());
  const frozen = await findFrozen({ campaignId }, deps);
  const copy = frozen ?? (await draftOfForeign(campaignId, { actor, deps }));
  const entry = {
    actor,
    action: 'campaign.duplicate',
    target: campaignId,
    launchKey: frozen?.launchKey,
  };
  return storeDuplicate({ copy, entry }, deps);
}

/**
 * The same for a launch by its key, also one that failed or whose outcome is unknown.
 *
 * @throws DomainError `not-found`, `unavailable`
 */
export async function duplicateLaunch(
  { key, actor }: { key: string; actor: Actor },
  given?: DuplicateDeps,
): Promise<Duplicate> {
  const deps = given ?? (await duplicateDeps());
  const copy = await findLaunched(key, deps);
  return storeDuplicate(
    { copy, entry: { actor, action: 'launch.duplicate', launchKey: key } },
    deps,
  );
}

/**
 * The same again for the contacts of the list from position `from` on, which the launch left to the next.
 *
 * @throws DomainError `not-found`, `unavailable`
 */
export async function planNextShare(
  { key, from, actor }: { key: string; from: number; actor: Actor },
  given?: DuplicateDeps,
): Promise<Duplicate> {
  const deps = given ?? (await duplicateDeps());
  const copy = await findLaunched(key, deps);
  const audience = { ...copy.draft.audience, from };
  return storeDuplicate(
    {
      copy: { ...copy, draft: { ...copy.draft, audience } },
      entry: { actor, action: 'launch.plan-next', launchKey: key },
    },
    deps,
  );
}

async function findLaunched(key: string, deps: DuplicateDeps) {
  const copy = await findFrozen({ key }, deps);
  if (copy !== null) return copy;
  throw new DomainError(
    'not-found',
    'This launch does not exist, so nothing was duplicated. Campaigns lists what was launched.',
  );
}
