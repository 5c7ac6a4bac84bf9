import type { CampaignDraft } from './draft';
import { isZone, resolveLocalTime, toLocalTime } from './local-time';

type Schedule = CampaignDraft['schedule'];

/**
 * The schedule of a copy. A window that began is emptied, not turned into "now": a campaign that was
 * planned is not to start the moment its copy is launched. `now` is epoch ms.
 */
export function copySchedule(schedule: Schedule, now: number): Schedule {
  if (schedule.kind === 'now' || !isZone(schedule.zone)) return schedule;
  const start = resolveLocalTime(schedule.earliest, schedule.zone);
  if (start.kind === 'instant' && start.ms > now) return schedule;
  return { ...schedule, earliest: '', latest: '' };
}

/** The window of a campaign that no draft was kept of; its zone is not known, so it is told in UTC. */
export function scheduleFromWindow(
  window: { earliestAt: string; latestAt: string | null } | null,
  { createdAt, now }: { createdAt: string | null; now: number },
): Schedule {
  if (window === null) return { kind: 'now', zone: '', earliest: '', latest: '' };
  const startMs = Date.parse(window.earliestAt);
  if (startMs > now) {
    const latest = window.latestAt === null ? '' : toLocalTime(Date.parse(window.latestAt), 'UTC');
    return { kind: 'window', zone: 'UTC', earliest: toLocalTime(startMs, 'UTC'), latest };
  }
  const wasAtOnce = createdAt !== null && startMs - Date.parse(createdAt) < AT_ONCE_MS;
  const kind = wasAtOnce && window.latestAt === null ? 'now' : 'window';
  return { kind, zone: '', earliest: '', latest: '' };
}

/** Vapi gives also a campaign without a schedule a start: that of its creation. */
const AT_ONCE_MS = 5 * 60_000;
