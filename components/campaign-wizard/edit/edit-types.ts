import type { CampaignDraft, Step } from '@/lib/campaign/draft';
import type { EditBase } from '@/lib/campaign/edit-base';
import type { EditChanges } from '@/lib/campaign/edit-draft';
import type { EditOutcome } from '@/lib/campaign/edit-outcome';
import type { EditPlan } from '@/lib/campaign/edit-plan';
import type { PlanLimits, PlanOptions } from '@/lib/campaign/plan-types';
import type { Result } from '@/lib/campaign/result';
import type { CampaignStatus } from '@/lib/campaign/tally';
import type { AudienceFacts } from '@/lib/contacts/contact';
import type { Customer } from '@/lib/wire/customer';

export type SaveEdit = (input: {
  campaignId: string;
  basedOn: string;
  changes: EditChanges;
}) => Promise<Result<EditOutcome>>;

/** One of the first contacts as it stands at Vapi, in the order they are shared anew. */
export type EditSample = { position: number; phoneNumberId: string; customer: Customer };

/** Why nothing can be saved any more; null while it can. */
export type Closed = { status: CampaignStatus | 'deleted'; startedAt: string | null };

/** What the steps know of the campaign that is edited. */
export type EditSituation = {
  base: EditBase;
  plan: EditPlan;
  isLaunchedHere: boolean;
  /** Null for a reader who may not see contacts. */
  sample: readonly EditSample[] | null;
  closed: Closed | null;
};

export type CampaignEditorProps = {
  base: EditBase;
  initialStep: Step;
  facts: AudienceFacts;
  kept: Pick<CampaignDraft, 'audience' | 'overrides'>;
  isLaunchedHere: boolean;
  sample: readonly EditSample[] | null;
  options: PlanOptions;
  limits: PlanLimits;
  /** Epoch ms when the page was made. */
  serverNow: number;
  save: SaveEdit;
};
