'use client';

import { useRouter } from 'next/navigation';
import type { FocusEvent } from 'react';
import { useHref, useTellNews } from '@/components/shell/place';
import { useViewerZone } from '@/components/shell/use-viewer-zone';
import { type CampaignDraft, STEPS, type Step } from '@/lib/campaign/draft';
import { UNKNOWN_HOME } from '@/lib/contacts/numbers/home-country';
import { isSameJson } from '@/lib/query/draft-same';
import type { SaveState } from '@/lib/query/draft-save-state';
import type { DraftSaver } from '@/lib/query/draft-saver';
import { readFormProblems } from './problems';
import { useAutosave } from './use-autosave';
import { useClock } from './use-clock';
import { useDraftForm, useDraftValues } from './use-draft-form';
import { useFacts } from './use-facts';
import { useFingerprint } from './use-fingerprint';
import { type Launching, useLaunch } from './use-launch';
import { useNewerDraft } from './use-newer-draft';
import { usePlan } from './use-plan';
import { useShown } from './use-shown';
import { useStep } from './use-step';
import type { Wizard } from './wizard-context';
import type { CampaignWizardProps } from './wizard-types';

export type WizardState = {
  wizard: Wizard;
  save: SaveState;
  saver: DraftSaver;
  launching: Launching;
  /** Puts another tab's draft into the form. */
  takeTheirs: (draft: CampaignDraft) => void;
  onBlur: (event: FocusEvent) => void;
};

/** Ties the form, the plan, the address and the saving together; the steps read the result. */
export function useWizardState(props: CampaignWizardProps): WizardState {
  const { initialDraft, initialStep, options, limits } = props;
  const router = useRouter();
  const hrefOf = useHref();
  const tellNews = useTellNews();
  const form = useDraftForm(initialDraft);
  const draft = useDraftValues(form);
  const [save, saver] = useAutosave(draft, {
    draftId: props.draftId,
    version: props.initialVersion,
    draft: initialDraft,
    savedAt: props.initialSavedAt ?? null,
  });
  const fingerprint = useFingerprint(props.fingerprint, save);
  const [facts, addFacts] = useFacts(draft, props.initialFacts);
  const now = useClock(props.serverNow);
  const browserZone = useViewerZone();
  const plan = usePlan({ draft, facts, options, limits, now }, browserZone);
  const [step, moveTo] = useStep(initialStep, save.draftId);
  const shown = useShown(initialStep, initialDraft);
  function openLaunch(key: string) {
    tellNews({ type: 'launched', launch: key });
    router.replace(hrefOf(`/launches/${key}`));
  }
  const launching = useLaunch({ launch: props.launch, saver, draft, openLaunch });
  const blocking = [...readFormProblems(form.formState.errors), ...plan.problems];
  const problems = [...launching.problems, ...blocking];
  function takeTheirs(theirs: CampaignDraft) {
    form.reset(theirs);
    // Their list may be one whose facts only the server has.
    if (!isSameJson(theirs.audience, draft.audience)) router.refresh();
  }
  useNewerDraft(saver, takeTheirs);
  function goTo(next: Step, field?: string) {
    shown.markLeft(...(next === 'review' ? STEPS : [step]));
    moveTo(next, field);
  }
  const wizard: Wizard = {
    ...{ form, draft, draftId: save.draftId, facts, addFacts, options, limits, plan, now },
    home: props.home ?? UNKNOWN_HOME,
    ...{ browserZone, fingerprint, step, goTo, problems, blocking },
    ...{ left: shown.left, markLeft: shown.markLeft, edit: null },
    savedOverrides: props.savedOverrides,
    shown: problems.filter(shown.isShown),
  };
  return { wizard, save, saver, launching, takeTheirs, onBlur: shown.onBlur };
}
