import type { CampaignDraft } from './draft';
import type { EditBase } from './edit-base';
import { checkEdit, judgeEdit } from './edit-check';
import { diffShares, diffStates, type EditRow, type EditShare } from './edit-diff';
import { type EditChanges, readChanges } from './edit-draft';
import { composePatch, needsDialPlan } from './edit-patch';
import { resolveEditedWindow } from './edit-window';
import { planLaunch } from './plan';
import type { LaunchPlan, PlanInput, Problem } from './plan-types';
import { sortProblems } from './problem';

/** What an edit would do. `patch` is without the dial plan, which `sendsDialPlan` tells of. */
export type EditPlan = {
  plan: LaunchPlan;
  changes: EditChanges;
  rows: EditRow[];
  /** Empty when no number's contacts change. */
  shares: EditShare[];
  patch: ReturnType<typeof composePatch>;
  sendsDialPlan: boolean;
  /** Nothing of it would change anything at Vapi. */
  isEmpty: boolean;
  problems: Problem[];
};

type EditInput = PlanInput & { base: EditBase; initial: CampaignDraft };

/** Compares a draft with the campaign it was made of. Runs in the browser; the server judges again. */
export function planEdit(input: EditInput): EditPlan {
  const { base, initial, draft, options, limits, now } = input;
  const changes = readChanges(initial, draft);
  const edited = resolveEditedWindow(base, {
    draft,
    clock: { now, graceSeconds: limits.graceSeconds },
  });
  const plan = planLaunch(input);
  const sendsDialPlan = needsDialPlan(base, changes);
  const patch = composePatch(base, changes, { window: edited.window, dialPlan: null });
  const zone = plan.zone;
  const after = {
    name: patch.name ?? base.name,
    target: targetAfter(base, draft, changes),
    window: edited.window ?? base.window,
  };
  const rows = diffStates(base, after, { options, zone, zoneBefore: base.zone ?? zone, now });
  const shares = changes.callers
    ? diffShares(base.callers, plan.parts[0]?.callers ?? [], options.numbers)
    : [];
  const problems = [
    ...checkEdit(base, changes),
    ...judgeEdit(plan.problems, changes),
    ...edited.problems,
  ];
  return {
    ...{ plan, changes, rows, shares, patch, sendsDialPlan },
    isEmpty: Object.keys(patch).length === 0 && !sendsDialPlan,
    problems: sortProblems(problems),
  };
}

function targetAfter(base: EditBase, { target }: CampaignDraft, changes: EditChanges) {
  if (changes.target === undefined) return base.target;
  return { kind: target.kind, id: target[`${target.kind}Id`].trim() };
}
