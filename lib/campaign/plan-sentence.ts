import type { TargetKind } from './draft';
import { formatInstant } from './format-instant';
import { countOf, formatCount, plain, strong } from './phrases';
import type { Fit, Phrase, PlannedCaller } from './plan-types';
import type { ResolvedSchedule } from './schedule';

type Facts = {
  contacts: number;
  speaker: { kind: TargetKind; name: string | null };
  callers: PlannedCaller[];
  schedule: ResolvedSchedule;
  fit: Fit | null;
  now: number;
};

/** What a launch will do, in one or two sentences with the numbers in them. */
export function composeSentence(facts: Facts): Phrase[] {
  const { contacts, schedule, now } = facts;
  const { zone, earliest, latest } = schedule;
  if (contacts === 0) return [strong('Nobody'), plain(' is called yet: the contacts are missing.')];
  return [
    strong(countOf(contacts, 'person', 'people')),
    plain(contacts === 1 ? ' is called by ' : ' are called by '),
    ...nameSpeaker(facts.speaker),
    ...nameCallers(facts.callers),
    plain(', starting '),
    strong(formatInstant(earliest, { zone, now })),
    ...(latest === null
      ? []
      : [plain(', until '), strong(formatInstant(latest, { zone, now })), plain(' at the latest')]),
    plain('.'),
    ...describeFit(facts.fit),
  ];
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

function describeFit(fit: Fit | null): Phrase[] {
  if (fit === null || fit.neverDialled === 0) return [];
  return [
    plain(' About '),
    strong(formatCount(fit.neverDialled)),
    plain(' of them would never be dialled.'),
  ];
}
