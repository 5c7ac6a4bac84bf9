import type { Problem } from './plan-types';

/** Where a launch, or one campaign of it, stands. `unknown`: it was sent and Vapi's answer did not say what came of it. */
export type LaunchState = 'approved' | 'sending' | 'confirmed' | 'unknown' | 'failed';

/**
 * Why a part failed. `refused`: Vapi said no. `unreachable`: not a byte left. `withdrawn`: undone before
 * it was sent. `too-late`: its time passed before it was sent. `halted`: an earlier part failed.
 * `unbuildable`: its contacts could not be read. `suppressed`: all of them came on do-not-call or were taken out of the list. In every case nobody is called.
 */
export type PartFailureKind =
  | 'refused'
  | 'unreachable'
  | 'withdrawn'
  | 'too-late'
  | 'halted'
  | 'unbuildable'
  | 'suppressed';

/** `vapi` holds Vapi's own words; `problems` the same beside the steps that caused them. */
export type PartFailure = {
  kind: PartFailureKind;
  status: number | null;
  vapi: string[];
  problems: Problem[];
};

/** One look into Vapi's list of campaigns, at an ISO instant. `found` is null when it could not be read. */
export type LaunchLook = { at: string; found: number | null };

export type LaunchPartView = {
  n: number;
  name: string;
  state: LaunchState;
  vapiId: string | null;
  contacts: number;
  /** Stopped again by Undo. */
  isStopped: boolean;
  failure: PartFailure | null;
};

/** `GET /api/launches/:key`. Times are ISO instants. */
export type LaunchView = {
  key: string;
  /** The six characters in the campaign's name. */
  fingerprint: string;
  name: string;
  state: LaunchState;
  draftId: string | null;
  contacts: number;
  /** Of its list, on do-not-call and not called; `late` of them came on it after the count was confirmed. */
  suppressed: { contacts: number; late: number };
  /** Of its list, taken out of it after the count was confirmed, and not called. */
  forgotten: number;
  zone: string;
  launchedBy: string | null;
  approvedAt: string;
  earliestAt: string;
  latestAt: string | null;
  /** Until then Undo means nobody is called; null once it passed. */
  graceUntil: string | null;
  isCancelRequested: boolean;
  parts: LaunchPartView[];
  /** The latest looks, oldest first, and when the next is due; null = none is. */
  looks: LaunchLook[];
  nextLookAt: string | null;
  /** Every planned look found nothing and the list was readable: a person may decide to send again. */
  canRetry: boolean;
  /** Campaigns of this launch that run beside the right one and could not be stopped yet. */
  extraCampaigns: number;
};
