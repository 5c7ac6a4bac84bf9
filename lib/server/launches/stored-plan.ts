import type { LaunchPlan, PlannedPart } from '@/lib/campaign/plan-types';
import type { ListRef } from './deps';

/** The plan as it is kept with a launch; its clock was fixed at approval. `now` is epoch ms. */
export type StoredPlan = {
  /** The save of the draft that was launched: each is launched at most once. */
  draftVersion: number;
  /** The shape of the launch's draft; absent = 1. */
  schemaVersion?: number;
  now: number;
  list: ListRef;
  /** The list's hash then: who was called stays known when the list is deleted. Absent in launches from before. */
  listHash?: string;
  /** Positions of its range that were left out of the plan, ascending: nobody there, or on do-not-call. */
  leftOut?: number[];
  /** How many of those were on do-not-call; the rest held nobody any more. */
  suppressed?: number;
  /** Positions that were planned and came on do-not-call before they were sent, or were taken out after. */
  dropped?: number[];
  /** How many were planned and taken out of the list before they were sent, or of what waits after. */
  forgotten?: number;
  /** How many the person confirmed: more than planned where some came on do-not-call meanwhile. */
  confirmedContacts?: number;
  plan: LaunchPlan;
};

/** Guaranteed by `commitApproval`, the only writer of the column. */
export function readStoredPlan(stored: unknown): StoredPlan {
  return stored as StoredPlan;
}

export function findPlannedPart({ plan }: StoredPlan, n: number): PlannedPart {
  const part = plan.parts.find((candidate) => candidate.n === n);
  if (part === undefined) throw new Error(`the stored plan has no part ${n}`);
  return part;
}

/** The first moment at which any part may call, and the last at which one stops. */
export function windowOf(parts: readonly PlannedPart[]): {
  earliestAt: Date;
  latestAt: Date | null;
} {
  const earliest = Math.min(...parts.map((part) => Date.parse(part.earliestAt)));
  const ends = parts.map((part) =>
    part.latestAt === null ? Number.NaN : Date.parse(part.latestAt),
  );
  const latest = Math.max(...ends);
  return {
    earliestAt: new Date(earliest),
    latestAt: Number.isNaN(latest) ? null : new Date(latest),
  };
}
