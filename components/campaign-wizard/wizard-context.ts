'use client';

import { createContext, use } from 'react';
import type { SavedOverridesActs } from '@/components/overrides-editor/saved/saved-acts';
import type { CampaignDraft, Step } from '@/lib/campaign/draft';
import type { LaunchPlan, PlanLimits, PlanOptions, Problem } from '@/lib/campaign/plan-types';
import type { AudienceFacts } from '@/lib/contacts/contact';
import type { HomeCountry } from '@/lib/contacts/numbers/home-country';
import type { EditSituation } from './edit/edit-types';
import type { DraftForm } from './use-draft-form';
import type { GoTo } from './use-step';

/** What every step reads. `problems` are all there are, `shown` those that may be said by now. */
export type Wizard = {
  form: DraftForm;
  draft: CampaignDraft;
  draftId: string | null;
  facts: AudienceFacts | null;
  addFacts: (facts: AudienceFacts) => void;
  home: HomeCountry;
  options: PlanOptions;
  limits: PlanLimits;
  plan: LaunchPlan;
  problems: readonly Problem[];
  /** Those found here. What a refused launch brought back is not among them: it may be tried again. */
  blocking: readonly Problem[];
  shown: readonly Problem[];
  /** Epoch ms, the server's. */
  now: number;
  /** The browser's IANA zone. */
  browserZone: string;
  fingerprint: string | null;
  /** A campaign that exists is edited; null while a new one is built. */
  edit: EditSituation | null;
  savedOverrides?: SavedOverridesActs | undefined;
  step: Step;
  left: ReadonlySet<Step>;
  /** From now on these steps say what is wrong with them. */
  markLeft: (...steps: Step[]) => void;
  goTo: GoTo;
};

export const WizardContext = createContext<Wizard | null>(null);

export function useWizard(): Wizard {
  const wizard = use(WizardContext);
  if (wizard === null) throw new Error('A step of the wizard stands outside of it.');
  return wizard;
}
