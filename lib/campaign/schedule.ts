import type { CampaignDraft } from './draft';
import { formatClock, formatInstant } from './format-instant';
import { isZone, type LocalTime, resolveLocalTime } from './local-time';
import { formatSpan } from './phrases';
import type { Problem } from './plan-types';
import { error, warning } from './problem';

/** The times a launch asks for, epoch ms. `earliest` is never before the grace is over. */
export type ResolvedSchedule = {
  earliest: number;
  latest: number | null;
  startsNow: boolean;
  zone: string;
  problems: Problem[];
};

type Clock = { now: number; graceSeconds: number };

// A start is typed to the minute: "10:02" at 10:02:40 means now.
const MINUTE = 60_000;

/** Turns the draft's wall-clock times into instants and says what is wrong with them. */
export function resolveSchedule(
  { schedule }: CampaignDraft,
  { now, graceSeconds }: Clock,
): ResolvedSchedule {
  const graceEnd = now + graceSeconds * 1000;
  const zone = isZone(schedule.zone) ? schedule.zone : 'UTC';
  const soonest = { earliest: graceEnd, latest: null, startsNow: true, zone, problems: [] };
  if (schedule.kind === 'now') return soonest;
  if (zone !== schedule.zone) return { ...soonest, problems: [describeZone(schedule.zone)] };
  const start = readTime('earliest', schedule.earliest, zone);
  const end = readTime('latest', schedule.latest, zone);
  const earliest = Math.max(start.ms ?? now, graceEnd);
  return {
    earliest,
    latest: end.ms,
    startsNow: earliest === graceEnd,
    zone,
    problems: [
      ...start.problems,
      ...end.problems,
      ...checkStart(start.ms, { now, graceEnd, zone }),
      ...checkEnd(end.ms, { start: start.ms, now, graceEnd, zone }),
    ],
  };
}

type End = 'earliest' | 'latest';
type ReadTime = { ms: number | null; problems: Problem[] };

function readTime(end: End, text: string, zone: string): ReadTime {
  if (text === '') return { ms: null, problems: [] };
  const time = resolveLocalTime(text, zone);
  const place = { step: 'schedule', field: `schedule.${end}` } as const;
  if (time.kind === 'malformed') {
    const problem = error({ ...place, code: 'time-malformed' }, 'Give a date and a time.');
    return { ms: null, problems: [problem] };
  }
  if (time.kind === 'gap') {
    return {
      ms: null,
      problems: [error({ ...place, code: 'time-gap' }, describeGap(time, { text, zone }))],
    };
  }
  if (!time.isAmbiguous) return { ms: time.ms, problems: [] };
  const message = `Clocks in ${zone} show ${text.slice(11, 16)} twice that night: the earlier one is taken.`;
  return { ms: time.ms, problems: [warning({ ...place, code: 'time-twice' }, message)] };
}

function describeGap(
  { from, to }: Extract<LocalTime, { kind: 'gap' }>,
  { text, zone }: { text: string; zone: string },
): string {
  return `Clocks in ${zone} go from ${from} to ${to} that day: ${text.slice(11, 16)} does not exist.`;
}

function describeZone(zone: string): Problem {
  const message = zone === '' ? 'Choose the time zone.' : `“${zone}” is not a known time zone.`;
  return error({ step: 'schedule', field: 'schedule.zone', code: 'zone-unknown' }, message);
}

type Moments = { now: number; graceEnd: number; zone: string };

function checkStart(start: number | null, { now, graceEnd, zone }: Moments): Problem[] {
  const place = { step: 'schedule', field: 'schedule.earliest' } as const;
  if (start === null || start >= graceEnd) return [];
  if (start <= now - MINUTE) {
    const message = `The start was ${formatInstant(start, { zone, now })}: choose a later one, or start now.`;
    return [error({ ...place, code: 'start-past' }, message)];
  }
  const span = formatSpan((graceEnd - now) / 1000);
  const message = `Calls start at ${formatClock(graceEnd, zone)}: a launch can be undone for ${span}.`;
  return [warning({ ...place, code: 'start-within-grace' }, message)];
}

function checkEnd(
  end: number | null,
  { start, now, graceEnd, zone }: Moments & { start: number | null },
): Problem[] {
  const place = { step: 'schedule', field: 'schedule.latest' } as const;
  if (end === null) return [];
  if (end <= now) {
    const message = `The end was ${formatInstant(end, { zone, now })}: choose a later one.`;
    return [error({ ...place, code: 'end-past' }, message)];
  }
  if (start !== null && end <= start) {
    return [error({ ...place, code: 'end-before-start' }, 'The end is not after the start.')];
  }
  if (end > graceEnd) return [];
  const message = `The window closes before a call could start at ${formatClock(graceEnd, zone)}: nobody would be called.`;
  return [error({ ...place, code: 'window-within-grace' }, message)];
}
