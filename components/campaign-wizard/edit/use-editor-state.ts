'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { type FocusEvent, useEffect, useMemo, useState } from 'react';
import { useHref } from '@/components/shell/place';
import { STEPS, type Step } from '@/lib/campaign/draft';
import type { EditBase } from '@/lib/campaign/edit-base';
import { diffStates } from '@/lib/campaign/edit-diff';
import { applyChanges, draftOfCampaign, hasChanges } from '@/lib/campaign/edit-draft';
import { planEdit } from '@/lib/campaign/edit-plan';
import { readFingerprint } from '@/lib/campaign/launch-name';
import { UNKNOWN_HOME } from '@/lib/contacts/numbers/home-country';
import { liveKey } from '@/lib/query/live';
import { readFormProblems } from '../problems';
import { useClock } from '../use-clock';
import { useDraftForm, useDraftValues } from '../use-draft-form';
import { useShown } from '../use-shown';
import { useStep } from '../use-step';
import type { Wizard } from '../wizard-context';
import type { CampaignEditorProps } from './edit-types';
import { useClosed } from './use-campaign-state';
import { forgetChanges, useKeptChanges } from './use-kept-changes';
import { type SavingEdit, useSaveEdit } from './use-save-edit';

export type EditorState = {
  wizard: Wizard;
  saving: SavingEdit;
  /** Changes of before a reload were brought back. */
  wereKept: boolean;
  isChanged: boolean;
  leave: () => void;
  onBlur: (event: FocusEvent) => void;
};

/** Ties the form, the comparison, the address and the saving together; the steps read the result. */
export function useEditorState(props: CampaignEditorProps, browserZone: string): EditorState {
  const { kept, facts, options, limits, isLaunchedHere, sample } = props;
  const [base, setBase] = useState(props.base);
  const initial = useMemo(
    () => draftOfCampaign(base, { zone: browserZone, kept }),
    [base, browserZone, kept],
  );
  const form = useDraftForm(initial);
  const draft = useDraftValues(form);
  const now = useClock(props.serverNow);
  const plan = useMemo(
    () => planEdit({ base, initial, draft, facts, options, limits, now }),
    [base, initial, draft, facts, options, limits, now],
  );
  const { changes } = plan;
  const seenClosed = useClosed(base);
  const [step, moveTo] = useStep(props.initialStep, null);
  const shown = useShown(props.initialStep, initial);
  const leave = useLeave(base.campaignId);
  const wereKept = useKeptChanges({
    campaignId: base.campaignId,
    changes,
    onFound: (found) => form.reset(applyChanges(initial, found)),
  });
  const saving = useSaveEdit({
    ...{ base, changes, save: props.save, onSaved: leave },
    tellTheirs: (current) =>
      diffStates(base, current, {
        ...{ options, now, zone: current.zone ?? browserZone },
        zoneBefore: base.zone ?? browserZone,
      }),
    onRebase: (current: EditBase) => {
      setBase(current);
      form.reset(applyChanges(draftOfCampaign(current, { zone: browserZone, kept }), changes));
    },
  });
  const { outcome } = saving;
  // Found by the poll, or by the server as it was saved.
  const closed = outcome?.kind === 'closed' ? outcome : seenClosed;
  const isChanged = hasChanges(changes);
  useLeavingAsks(isChanged && !saving.isPending);
  const blocking = [...readFormProblems(form.formState.errors), ...plan.problems];
  const problems = [...saving.problems, ...blocking];
  function goTo(next: Step, field?: string) {
    shown.markLeft(...(next === 'review' ? STEPS : [step]));
    moveTo(next, field);
  }
  const wizard: Wizard = {
    ...{ form, draft, draftId: null, facts, addFacts: () => undefined, options, limits, now },
    ...{ plan: plan.plan, browserZone, step, goTo, problems, blocking },
    fingerprint: readFingerprint(base.name),
    home: UNKNOWN_HOME,
    edit: { base, plan, isLaunchedHere, sample, closed },
    ...{ left: shown.left, markLeft: shown.markLeft },
    shown: problems.filter(shown.isShown),
  };
  return { wizard, saving, wereKept, isChanged, leave, onBlur: shown.onBlur };
}

/** To the campaign's own page, which is to show what was saved. */
function useLeave(campaignId: string): () => void {
  const router = useRouter();
  const hrefOf = useHref();
  const client = useQueryClient();
  return () => {
    forgetChanges(campaignId);
    void client.invalidateQueries({ queryKey: liveKey(campaignId) });
    router.push(hrefOf(`/campaigns/${campaignId}`));
  };
}

function useLeavingAsks(isAsking: boolean): void {
  useEffect(() => {
    if (!isAsking) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isAsking]);
}
