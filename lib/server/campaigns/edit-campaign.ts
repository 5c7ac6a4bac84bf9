import 'server-only';
import { z } from 'zod';
import { applyChanges, draftOfCampaign, EditChanges } from '@/lib/campaign/edit-draft';
import type { EditOutcome } from '@/lib/campaign/edit-outcome';
import { type EditPlan, planEdit } from '@/lib/campaign/edit-plan';
import { isZone } from '@/lib/campaign/local-time';
import type { PlanLimits, PlanOptions } from '@/lib/campaign/plan-types';
import { isLaunchable } from '@/lib/campaign/problem';
import type { Actor } from '@/lib/server/auth/actor';
import { DomainError } from '@/lib/server/errors';
import { UpdateCampaignRequest } from '@/lib/wire/campaign-request';
import { CampaignId } from './campaign-id';
import { type WatchDeps, watchDeps } from './deps';
import { readLimits } from './draft-surroundings';
import { makeDialPlan } from './edit-dial-plan';
import { closedOutcome, sendEdit } from './edit-send';
import { type Editing, readEditing } from './edit-surroundings';
import { inEditTurn } from './edit-turn';
import { readPlanOptions } from './read-plan-options';

/** What the browser may ask for: what was changed, and the state it was changed from. */
export const EditCampaign = z.object({
  campaignId: CampaignId,
  basedOn: z.string().min(1).max(40),
  changes: EditChanges,
});
export type EditCampaign = z.infer<typeof EditCampaign> & { actor: Actor };

type Around = { limits?: PlanLimits; options?: PlanOptions; now?: number };

/**
 * Changes a scheduled campaign in one PATCH that is never repeated. Reads it again first: one that started,
 * or that somebody else changed since the editor opened, is left alone and said to be so.
 *
 * @throws DomainError with its problems when there is something to settle, when Vapi refused, or `conflict`
 * while somebody else saves
 */
export async function editCampaign(
  ask: EditCampaign,
  given?: WatchDeps,
  around: Around = {},
): Promise<EditOutcome> {
  const deps = given ?? (await watchDeps());
  return inEditTurn(ask.campaignId, deps, () => saveInTurn(ask, { deps, around }));
}

async function saveInTurn(
  ask: EditCampaign,
  { deps, around }: { deps: WatchDeps; around: Around },
): Promise<EditOutcome> {
  const editing = await readEditing(ask.campaignId, deps);
  if (editing.base.status !== 'scheduled') return closedOutcome(editing.base);
  if (editing.base.basedOn !== ask.basedOn) return { kind: 'changed', current: editing.base };
  const plan = await planAgain(ask, { editing, around });
  if (!isLaunchable(plan.problems)) {
    throw new DomainError('bad-input', 'There is something to settle first. Nothing was changed.', {
      problems: plan.problems,
    });
  }
  if (plan.isEmpty) throw new DomainError('bad-input', 'This changes nothing. Nothing was sent.');
  const dialPlan = plan.sendsDialPlan ? await makeDialPlan(editing, { plan, deps }) : null;
  const patch = UpdateCampaignRequest.parse({ ...plan.patch, ...(dialPlan && { dialPlan }) });
  return sendEdit({ editing, plan, patch, actor: ask.actor }, deps);
}

async function planAgain(
  { changes }: EditCampaign,
  { editing, around }: { editing: Editing; around: Around },
): Promise<EditPlan> {
  const { base, facts, kept } = editing;
  const asked = changes.schedule?.zone ?? '';
  const zone = isZone(asked) ? asked : (base.zone ?? 'UTC');
  const initial = draftOfCampaign({ ...base, zone }, { zone, kept });
  const [limits, options] = await Promise.all([
    around.limits ?? readLimits(),
    around.options ?? readPlanOptions(),
  ]);
  const draft = applyChanges(initial, changes);
  const now = around.now ?? Date.now();
  return planEdit({ base, initial, draft, facts, options, limits, now });
}
