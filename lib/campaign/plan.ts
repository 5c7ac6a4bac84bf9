import type { AudienceFacts } from '@/lib/contacts/contact';
import { checkAudience, matchFacts } from './check-audience';
import { checkCallers } from './check-callers';
import { checkDetails, findSpeaker, readTargetId } from './check-details';
import { checkOverrides } from './check-overrides';
import { checkFit, estimateFit } from './fit';
import { readCarried, readShare } from './list-share';
import { composeSentence } from './plan-sentence';
import type { Fit, LaunchPlan, PlanInput, PlannedCaller, PlannedPart } from './plan-types';
import { sortProblems } from './problem';
import { type ResolvedSchedule, resolveSchedule } from './schedule';
import { countShares } from './share-callers';

/** Raised when the same draft and list would be planned another way: part of the launch hash. */
export const PLANNER_VERSION = 1;

/**
 * What a launch of this draft would do, and everything to settle first. Works on counts alone, so it runs
 * at every keystroke in the browser; the server runs it again with its own facts and trusts only that.
 * With an error among the problems the parts show what is known so far and must not be sent.
 */
export function planLaunch(input: PlanInput): LaunchPlan {
  const { draft, options, limits, now } = input;
  const facts = matchFacts(draft, input.facts);
  const schedule = resolveSchedule(draft, { now, graceSeconds: limits.graceSeconds });
  const callers = shareContacts(input, facts);
  const contacts = facts?.count ?? 0;
  const fit = fitContacts(input, { contacts, schedule });
  const problems = [
    ...checkDetails(draft, options),
    ...checkAudience(draft, facts),
    ...checkCallers(draft, { facts, options }),
    ...checkOverrides(draft, { facts, options }),
    ...schedule.problems,
    ...(fit === null ? [] : checkFit(fit, limits)),
  ];
  return {
    parts:
      facts === null || contacts === 0 || callers.length === 0
        ? []
        : [planPart({ facts, callers, schedule })],
    contacts,
    carried: facts === null ? null : readCarried(facts),
    startsNow: schedule.startsNow,
    zone: schedule.zone,
    fit,
    problems: sortProblems(problems),
    sentence: composeSentence({
      contacts,
      carried: facts === null ? null : readCarried(facts),
      speaker: nameSpeaker(input),
      callers,
      schedule,
      fit,
      now,
    }),
  };
}

function shareContacts(
  { draft, options }: PlanInput,
  facts: AudienceFacts | null,
): PlannedCaller[] {
  if (facts === null) return [];
  return countShares(draft.callers, { facts, numbers: options.numbers });
}

function fitContacts(
  { draft, options, limits }: PlanInput,
  { contacts, schedule }: { contacts: number; schedule: ResolvedSchedule },
): Fit | null {
  if (contacts === 0) return null;
  const meanCallSeconds = findSpeaker(draft, options)?.meanCallSeconds ?? null;
  const { earliest, latest } = schedule;
  return estimateFit({ contacts, limits, meanCallSeconds, earliest, latest });
}

function nameSpeaker({ draft, options }: PlanInput) {
  const { kind } = draft.target;
  const id = readTargetId(draft);
  const name = kind === 'workflow' && id !== '' ? `workflow ${id}` : null;
  return { kind, name: findSpeaker(draft, options)?.name ?? name };
}

type PartInput = { facts: AudienceFacts; callers: PlannedCaller[]; schedule: ResolvedSchedule };

function planPart({ facts, callers, schedule }: PartInput): PlannedPart {
  const { from, to } = readShare(facts);
  const { earliest, latest } = schedule;
  return {
    n: 1,
    ...{ from, to },
    contacts: facts.count,
    callers,
    earliestAt: new Date(earliest).toISOString(),
    latestAt: latest === null ? null : new Date(latest).toISOString(),
  };
}
