import { z } from 'zod';
import { canonicalJson } from './canonical-json';
import { CampaignDraft, emptyDraft } from './draft';
import type { EditBase } from './edit-base';
import { nameWithoutFingerprint } from './launch-name';
import { toLocalTime } from './local-time';

/** What was changed, as the wizard holds it: each section whole, or not at all. */
export const EditChanges = z.object({
  name: z.string().max(200).optional(),
  target: CampaignDraft.shape.target.unwrap().optional(),
  callers: CampaignDraft.shape.callers.unwrap().optional(),
  schedule: CampaignDraft.shape.schedule.unwrap().optional(),
});
export type EditChanges = z.infer<typeof EditChanges>;

type Around = {
  /** IANA name; for a campaign whose own zone is not known. */
  zone: string;
  /** Which contacts it calls, and what it was launched with here. */
  kept: Pick<CampaignDraft, 'audience' | 'overrides'> | null;
};

/** The wizard's draft of a campaign as it stands. */
export function draftOfCampaign(base: EditBase, { zone, kept }: Around): CampaignDraft {
  const draft = emptyDraft();
  const { target } = base;
  return {
    ...draft,
    ...kept,
    name: nameWithoutFingerprint(base.name),
    target:
      target === null
        ? draft.target
        : { ...draft.target, kind: target.kind, [`${target.kind}Id`]: target.id },
    callers: base.sharing ?? { ...draft.callers, numberIds: numbersOf(base) },
    schedule: scheduleOf(base, base.zone ?? zone),
  };
}

function numbersOf({ callers }: EditBase): string[] {
  return callers.map(({ phoneNumberId }) => phoneNumberId);
}

function scheduleOf({ window }: EditBase, zone: string): CampaignDraft['schedule'] {
  if (window === null) return { kind: 'now', zone, earliest: '', latest: '' };
  return { kind: 'window', zone, ...localWindow(window, zone) };
}

/** Both ends as the clocks of `zone` show them, to the minute. */
export function localWindow(window: NonNullable<EditBase['window']>, zone: string) {
  const { earliestAt, latestAt } = window;
  return {
    earliest: toLocalTime(Date.parse(earliestAt), zone),
    latest: latestAt === null ? '' : toLocalTime(Date.parse(latestAt), zone),
  };
}

/** What differs from the draft the editor began with. */
export function readChanges(initial: CampaignDraft, draft: CampaignDraft): EditChanges {
  const { name, target, callers, schedule } = draft;
  return {
    ...(name.trim() !== initial.name.trim() && { name }),
    ...(!isSameTarget(initial.target, target) && { target }),
    ...(!isSameSharing(initial.callers, callers) && { callers }),
    ...(!isSame(initial.schedule, schedule) && { schedule }),
  };
}

export function hasChanges(changes: EditChanges): boolean {
  return Object.values(changes).some((change) => change !== undefined);
}

/** The same changes on another draft: what was not touched is the other draft's. */
export function applyChanges(draft: CampaignDraft, changes: EditChanges): CampaignDraft {
  const { name, target, callers, schedule } = changes;
  return {
    ...draft,
    ...(name !== undefined && { name }),
    ...(target && { target }),
    ...(callers && { callers }),
    ...(schedule && { schedule }),
  };
}

type Target = CampaignDraft['target'];
type Callers = CampaignDraft['callers'];

// What stands under the kinds that don't count is no change.
function isSameTarget(a: Target, b: Target): boolean {
  return a.kind === b.kind && a[`${a.kind}Id`].trim() === b[`${b.kind}Id`].trim();
}

// In turn, it is the numbers that count and not the order they were ticked in.
function isSameSharing(a: Callers, b: Callers): boolean {
  return isSame(sharingOf(a), sharingOf(b));
}

function sharingOf({ numberIds, share, column, byValue }: Callers) {
  const ids = [...new Set(numberIds)].sort();
  return share === 'column' && ids.length > 1 ? { ids, column, byValue } : { ids };
}

function isSame(a: unknown, b: unknown): boolean {
  return canonicalJson(a) === canonicalJson(b);
}
