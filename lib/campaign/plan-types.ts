import type { AudienceFacts } from '@/lib/contacts/contact';
import type { CampaignDraft, Step, TargetKind } from './draft';
import type { Carried } from './list-share';

/** A thing to settle. `field` is a path into the draft (`target.assistantId`), so the step can focus it. */
export type Problem = {
  code: string;
  severity: 'error' | 'warning';
  step: Step;
  field: string;
  message: string;
};

/** Who can be chosen to speak. `variables` are the names found in the prompts' `{{ }}`, without Vapi's built-ins. */
export type SpeakerOption = {
  id: string;
  kind: Exclude<TargetKind, 'workflow'>;
  name: string;
  firstMessage: string | null;
  variables: string[];
  /** Mean length of this assistant's latest calls, when any were seen; seconds. */
  meanCallSeconds: number | null;
};

/** A caller number. `reason` says in words why it can't run campaigns. */
export type NumberOption = {
  id: string;
  number: string | null;
  name: string | null;
  provider: string;
  canCall: boolean;
  reason: string | null;
};

/** What Vapi offers at this moment. A `null` list could not be read: its checks are left to Vapi and said so. */
export type PlanOptions = { speakers: SpeakerOption[] | null; numbers: NumberOption[] | null };

export type PlanLimits = {
  /** Call slots of the organisation; `isSeen` when a reply of Vapi said so, else it is a setting. */
  slots: { limit: number; isSeen: boolean };
  retryWindowSeconds: number;
  /** Taken for a call's length where none of the speaker's calls were seen; 90 when left out. */
  guessedCallSeconds?: number;
  graceSeconds: number;
};

export type PlanInput = {
  draft: CampaignDraft;
  facts: AudienceFacts | null;
  options: PlanOptions;
  limits: PlanLimits;
  /** Epoch ms; fixed at approval and stored with the launch. */
  now: number;
};

/** One caller number's share of a part. */
export type PlannedCaller = { phoneNumberId: string; label: string; contacts: number };

/**
 * One Vapi campaign to be created. It takes the contacts at the list's positions `from` ≤ p < `to`. One caller travels as
 * `phoneNumberId` + `customers`, several as `dialPlan`.
 */
export type PlannedPart = {
  n: number;
  from: number;
  to: number;
  contacts: number;
  callers: PlannedCaller[];
  /** ISO UTC. */
  earliestAt: string;
  latestAt: string | null;
};

/** How much of the audience Vapi's retry hour (or the window, if shorter) has room for. */
export type Fit = {
  contacts: number;
  fits: number;
  neverDialled: number;
  seconds: number;
  meanCallSeconds: number;
  isMeanGuessed: boolean;
  slots: number;
};

/** A piece of a sentence; the strong ones carry the numbers. */
export type Phrase = { text: string; isStrong: boolean };

export type LaunchPlan = {
  parts: PlannedPart[];
  contacts: number;
  /** Of a list that is larger than one campaign; absent in plans from before. */
  carried?: Carried | null;
  startsNow: boolean;
  zone: string;
  fit: Fit | null;
  problems: Problem[];
  sentence: Phrase[];
};
