import type { Vapi } from '@vapi-ai/server-sdk';
import type { Agenda } from './agenda';
import type { Draw, Mix } from './draw';

/** Who speaks; Vapi takes exactly one of the three. */
export interface Target {
  assistantId?: string | undefined;
  workflowId?: string | undefined;
  squadId?: string | undefined;
}

export interface Contact {
  customer: Vapi.CreateCustomerDto;
  phoneNumberId: string | undefined;
}

export type CallPhase = 'queued' | 'ringing' | 'in-progress' | 'ended';

/** One call from its hand-off on. Times are epoch milliseconds; `null` = not yet known. */
export interface CallState {
  readonly id: string;
  readonly lane: Lane;
  readonly contact: Contact;
  readonly position: number;
  readonly queuedAt: number;
  /** The carrier hand-off takes a moment: no slot is taken before this. */
  readonly readyAt: number;
  readonly order: number;
  startedAt: number | null;
  answeredAt: number | null;
  endsAt: number | null;
  hasEnded: boolean;
  draw: Draw | null;
  /** Reply fragments of an ended call never change again, so they are kept. */
  memo: string | null;
}

/** A source of calls under the organisation's slots: a campaign, or the single calls together. */
export interface Lane {
  readonly ordinal: number;
  speed: number;
  readonly mix: Mix;
  readonly slots: number;
  queue: CallState[];
  calls: CallState[];
  active: number;
  updatedAt: number;
}

export type CampaignDefinition = Omit<Vapi.CreateCampaignDto, 'duplicateFromCampaignId'>;

export interface CampaignState extends Lane {
  readonly id: string;
  readonly createdAt: number;
  definition: CampaignDefinition;
  contacts: Contact[];
  status: Vapi.CampaignStatus;
  endedReason: Vapi.CampaignEndedReason | null;
  /** Position of the next contact to hand off. */
  cursor: number;
  opensAt: number;
  closesAt: number;
  isOpen: boolean;
  isStopped: boolean;
  isDeleted: boolean;
  ended: number;
  endedVoicemail: number;
  everQueued: number;
  /** Raised when a rescheduling makes earlier agenda entries void. */
  plan: number;
}

export interface World {
  readonly seed: string;
  readonly orgId: string;
  /** Simulated up to and including this instant. */
  now: number;
  speed: number;
  slots: number;
  busy: number;
  ordinal: number;
  order: number;
  readonly campaigns: Map<string, CampaignState>;
  readonly calls: Map<string, CallState>;
  readonly open: Set<Lane>;
  readonly singles: Lane;
  readonly agenda: Agenda<SimulationEvent>;
}

export type SimulationEvent =
  | { kind: 'open'; campaign: CampaignState; plan: number }
  | { kind: 'close'; campaign: CampaignState; plan: number }
  | { kind: 'ready' }
  | { kind: 'hang-up'; call: CallState };

export function isCampaign(lane: Lane): lane is CampaignState {
  return 'definition' in lane;
}
