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
    what: 'It can not be taken out.',
    todo: 'Vapi does not show its contacts in a form that can be sent again. Stop it before its start, or duplicate and launch it again.',
  },
  refused: {
    what: 'Vapi refused to take it out.',
    todo: 'Stop the campaign before its start, or duplicate and launch it again.',
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
