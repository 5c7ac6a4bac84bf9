import type { CallRow } from './live';

/** Who or what a line of a call's record comes from. */
export type TurnKind = 'assistant' | 'contact' | 'system' | 'tool-call' | 'tool-result' | 'other';

/** One line of the transcript. `at` and `until` are seconds into the recording, null where not sent. */
export type CallTurn = {
  kind: TurnKind;
  /** Name of the assistant, the tool or the person, where the record has one. */
  speaker: string | null;
  text: string;
  at: number | null;
  until: number | null;
};

/** US dollars. `unexplained` is the total less the parts, null when they agree or one of them is missing. */
export type CallCost = {
  total: number | null;
  parts: { label: string; dollars: number }[];
  unexplained: number | null;
};

export type NamedValue = { name: string; value: string };

export type CallAnalysis = {
  summary: string | null;
  successEvaluation: string | null;
  structured: NamedValue[];
};

/** `withheld` names what else is set, whose values stay on the server: it may hold addresses and keys. */
export type CallOverrides = {
  /** Whom they were written for. */
  scope: 'contact' | 'campaign' | 'squad';
  fields: NamedValue[];
  json: string;
  withheld: string[];
};

/** What Vapi told about one call, beyond its row. A part that is null was not sent. Times ISO 8601 UTC. */
export type CallContent = {
  rawStatus: string | null;
  isOver: boolean;
  createdAt: string | null;
  startedAt: string | null;
  /** Worked out from the times of the transcript; Vapi has no field for it. */
  answeredAt: string | null;
  endedAt: string | null;
  endedMessage: string | null;
  externalId: string | null;
  hasRecording: boolean;
  turns: CallTurn[] | null;
  cost: CallCost | null;
  analysis: CallAnalysis | null;
  variables: NamedValue[] | null;
  overrides: CallOverrides[];
};

export type CallRef = { position: number; callId: string | null };

/**
 * `GET /api/campaigns/:id/calls/:callId`, or `…/calls/contact/:position`. `content` is null for a contact
 * without a call; `why` then says in words why. `pollMs` is when to ask again, 0 = no more.
 */
export type CallView = {
  row: CallRow;
  callerLabel: string | null;
  why: string | null;
  content: CallContent | null;
  pollMs: number;
};

/** The neighbours of a contact in a list as it is filtered and sorted. `index` from 0, null when it is not in it. */
export type CallNeighbours = {
  index: number | null;
  matching: number;
  previous: CallRef | null;
  next: CallRef | null;
};
