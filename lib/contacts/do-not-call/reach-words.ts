import type { ReachOutcome } from './do-not-call';

const WORDS: Record<ReachOutcome, { what: string; todo: string | null }> = {
  'taken-out': { what: 'Taken out before its start.', todo: null },
  stopped: { what: 'Stopped: it held nobody else.', todo: null },
  over: { what: 'Over. It calls nobody any more.', todo: null },
  waiting: {
    what: 'Not taken out yet.',
    todo: 'It is still being sent, somebody saves it, or there were too many to look at once. Dialboard tries again by itself.',
  },
  running: {
    what: 'It is running and may still call.',
    todo: 'Vapi takes nobody out of a running campaign: stop it if it must not call.',
  },
  'not-editable': {
    what: 'It can not be taken out, and will be called.',
    todo: 'Vapi does not show its contacts in a form that can be sent again. Stop it before its start, or duplicate and launch it again.',
  },
  hidden: {
    what: 'It may hold it: Vapi does not show whom it calls.',
    todo: 'A V2 campaign can not be changed once it is made. Look at it in Vapi, and stop it before its start if it must not call.',
  },
  refused: {
    what: 'Vapi refused to take it out: it will be called.',
    todo: 'A V2 campaign can not be changed once it is made. Stop it before its start, or duplicate and launch it again.',
  },
  unknown: {
    what: 'It is not known whether it was taken out.',
    todo: 'Dialboard looks again by itself. Look at the campaign before its start.',
  },
  unreachable: {
    what: 'Vapi could not be read.',
    todo: 'Dialboard tries again by itself. Look at the campaign before its start.',
  },
};

/** What became of a number in a campaign that held it, and what is left to do; null = nothing. */
export function sayReach(outcome: ReachOutcome): { what: string; todo: string | null } {
  return WORDS[outcome];
}

const FOR_A_PERSON: ReadonlySet<ReachOutcome> = new Set([
  ...(['running', 'not-editable', 'hidden', 'refused'] as const),
]);

/** It calls the number unless somebody does something: Dialboard can't. */
export function needsPerson(outcome: ReachOutcome): boolean {
  return FOR_A_PERSON.has(outcome);
}

/** A campaign, or where it has no id yet its launch. */
export function reachPath({
  campaignId,
  outcome,
}: {
  campaignId: string;
  outcome: ReachOutcome;
}): string {
  const isLaunch = outcome === 'waiting' && !campaignId.includes('-');
  return isLaunch ? `/launches/${campaignId}` : `/campaigns/${campaignId}`;
}

/** Campaigns nobody has looked through yet. */
export function sayPending(pending: number, what = 'it'): string {
  const campaigns =
    pending === 1
      ? '1 campaign made elsewhere is'
      : `${pending.toLocaleString('en')} campaigns made elsewhere are`;
  return `${campaigns} still to be looked through for ${what}. Dialboard goes on by itself, and names those it can not change.`;
}
