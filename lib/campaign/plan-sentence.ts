import type { TargetKind } from './draft';
import { formatInstant } from './format-instant';
import type { Carried } from './list-share';
import { countOf, formatCount, plain, strong } from './phrases';
import type { Fit, Phrase, PlannedCaller } from './plan-types';
import type { ResolvedSchedule } from './schedule';

type Facts = {
  contacts: number;
  carried: Carried | null;
  speaker: { kind: TargetKind; name: string | null };
  callers: PlannedCaller[];
  schedule: ResolvedSchedule;
  fit: Fit | null;
  now: number;
};

/** What a launch will do, in one or two sentences with the numbers in them. */
export function composeSentence(facts: Facts): Phrase[] {
  const { contacts, schedule, now } = facts;
  if (contacts === 0) return [strong('Nobody'), plain(' is called yet: the contacts are missing.')];
  return [
    strong(countOf(contacts, 'person', 'people')),
    plain(contacts === 1 ? ' is called by ' : ' are called by '),
    ...nameSpeaker(facts.speaker),
    ...nameCallers(facts.callers),
    ...describeTimes(schedule, now),
    ...(isSettled(schedule) ? describeFit(facts.fit) : []),
    ...describeCarried(facts.carried),
  ];
}

function isSettled({ problems }: ResolvedSchedule): boolean {
  return problems.every(({ severity }) => severity !== 'error');
}

/** A start that is wrong is not told as another one. */
function describeTimes(schedule: ResolvedSchedule, now: number): Phrase[] {
  if (!isSettled(schedule)) return [plain(', when the schedule is settled.')];
  const { zone, earliest, latest } = schedule;
  const at = (ms: number) => strong(formatInstant(ms, { zone, now }));
  const end = latest === null ? [] : [plain(', until '), at(latest), plain(' at the latest')];
  return [plain(', starting '), at(earliest), ...end, plain('.')];
}

function nameSpeaker({ kind, name }: Facts['speaker']): Phrase[] {
  return name === null ? [plain(`the chosen ${kind}`)] : [strong(name)];
}

function nameCallers(callers: PlannedCaller[]): Phrase[] {
  const calling = callers.filter(({ contacts }) => contacts > 0);
  const [only] = calling;
  if (only === undefined) return [];
  if (calling.length === 1) return [plain(' from '), strong(only.label)];
  return [plain(' from '), strong(countOf(calling.length, 'number'))];
}

function describeCarried(carried: Carried | null): Phrase[] {
  if (carried === null || carried.after === 0) return [];
  const { after } = carried;
  return [
    plain(' '),
    strong(countOf(after, 'contact')),
    plain(` of the list ${after === 1 ? 'stays' : 'stay'} for the next campaign.`),
  ];
}

function describeFit(fit: Fit | null): Phrase[] {
  if (fit === null || fit.neverDialled === 0) return [];
  return [
    plain(' About '),
    strong(formatCount(fit.neverDialled)),
    plain(' of them would never be dialled.'),
  ];
}
