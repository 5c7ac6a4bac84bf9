import type { CampaignDraft } from './draft';
import type { EditBase } from './edit-base';
import { localWindow } from './edit-draft';
import { isZone } from './local-time';
import type { Problem } from './plan-types';
import { resolveSchedule } from './schedule';

type Clock = { now: number; graceSeconds: number };

/** `window` is what the schedule comes to, null when it stays as it stands. ISO UTC. */
export type EditedWindow = { window: EditBase['window']; problems: Problem[] };

/**
 * The window a schedule asks for. It is typed to the minute: an end that reads as the one that stands is
 * that one, to its second, and isn't judged again.
 */
export function resolveEditedWindow(
  base: EditBase,
  { draft, clock }: { draft: CampaignDraft; clock: Clock },
): EditedWindow {
  const { schedule } = draft;
  const kept = findKept(base, schedule);
  if (kept.start && kept.end) return { window: null, problems: [] };
  const resolved = resolveSchedule(draft, clock);
  const problems = resolved.problems.filter(
    ({ field }) =>
      !(kept.start && field === 'schedule.earliest') && !(kept.end && field === 'schedule.latest'),
  );
  const earliestAt = kept.start ? base.window?.earliestAt : toIso(resolved.earliest);
  const latest = resolved.latest === null ? null : toIso(resolved.latest);
  const latestAt = kept.end ? base.window?.latestAt : latest;
  return {
    window: earliestAt ? { earliestAt, latestAt: latestAt ?? null } : null,
    problems: [...problems, ...checkKeptEnd(base, { kept, earliestAt })],
  };
}

function findKept({ window }: EditBase, schedule: CampaignDraft['schedule']) {
  if (schedule.kind === 'now') return { start: window === null, end: window === null };
  if (window === null || !isZone(schedule.zone)) return { start: false, end: false };
  const local = localWindow(window, schedule.zone);
  return { start: local.earliest === schedule.earliest, end: local.latest === schedule.latest };
}

type Kept = { kept: { start: boolean; end: boolean }; earliestAt: string | undefined };

// The end was not touched, but the start moved past it.
function checkKeptEnd({ window }: EditBase, { kept, earliestAt }: Kept): Problem[] {
  if (!kept.end || !window?.latestAt || earliestAt === undefined) return [];
  if (Date.parse(window.latestAt) > Date.parse(earliestAt)) return [];
  return [
    {
      code: 'end-before-start',
      severity: 'error',
      step: 'schedule',
      field: 'schedule.latest',
      message: 'The end is not after the start.',
    },
  ];
}

function toIso(ms: number): string {
  return new Date(ms).toISOString();
}
