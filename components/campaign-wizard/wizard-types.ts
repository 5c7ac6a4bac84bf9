import type { SavedOverridesActs } from '@/components/overrides-editor/saved/saved-acts';
import type { CampaignDraft, Step } from '@/lib/campaign/draft';
import type { PlanLimits, PlanOptions } from '@/lib/campaign/plan-types';
import type { Result } from '@/lib/campaign/result';
import type { AudienceFacts } from '@/lib/contacts/contact';
import type { HomeCountry } from '@/lib/contacts/numbers/home-country';

/**
 * What the person confirmed: this version of this draft, for this many contacts, and that these launches
 * of the same contacts are repeated.
 */
export type LaunchInput = {
  draftId: string;
  version: number;
  confirmedContacts: number;
  repeatsSeen?: string[];
};

export type LaunchCampaign = (input: LaunchInput) => Promise<Result<{ key: string }>>;

export type CampaignWizardProps = {
  /** Null until the first change gives the draft an id. */
  draftId: string | null;
  initialDraft: CampaignDraft;
  /** 0 for a draft the server does not hold yet. */
  initialVersion: number;
  /** ISO instant of the save it was read from. */
  initialSavedAt?: string | null;
  initialStep: Step;
  options: PlanOptions;
  limits: PlanLimits;
  initialFacts: AudienceFacts | null;
  /** The country imports begin with; absent: not known. */
  home?: HomeCountry;
  /** Epoch ms when the page was made. */
  serverNow: number;
  /** What the campaign's name will end with; null before the draft is saved. */
  fingerprint: string | null;
  launch: LaunchCampaign;
  /** What can be done with saved sets of overrides; absent: they are not offered. */
  savedOverrides?: SavedOverridesActs;
};
