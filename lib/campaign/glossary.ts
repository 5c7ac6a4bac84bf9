import type { Outcome } from './live';
import type { CurrentCounts } from './read-tally';
import type { CampaignStatus } from './tally';

type Term = { word: string; meaning: string };

/** The five counters, as tiles and help say them. */
export const COUNTER_TERMS: Readonly<Record<keyof CurrentCounts, Term>> = {
  scheduled: { word: 'Scheduled', meaning: 'Contacts whose call has not been handed on yet.' },
  queued: { word: 'Queued', meaning: 'Calls handed on that do not ring yet.' },
  inProgress: { word: 'In progress', meaning: 'Calls that ring or are being talked on.' },
  ended: {
    word: 'Ended',
    meaning: 'Calls that are over, however they ended. Voicemail is a part of them.',
  },
  voicemail: { word: 'Voicemail', meaning: 'Ended calls that met a voicemail.' },
};

/** How a contact can end. Every contact of a campaign that is over is in exactly one of these. */
export const OUTCOME_MEANINGS: Readonly<Partial<Record<Outcome, string>>> = {
  reached: 'Somebody picked up, also when they hung up at once or the talk ran into its limit.',
  voicemail: 'A mailbox answered, and Vapi recognised it.',
  'no-answer': 'It rang and nobody picked up, or the line was busy.',
  failed: 'The call could not be made or broke: the carrier refused, the number is not in service.',
  unknown: 'It ended for a reason that is not known here. Never counted as reached.',
  'never-dialled':
    'The campaign was over before its turn came. Vapi has no counter of them: it is the audience less the ended calls.',
};

/** Where a campaign stands. */
export const STATUS_MEANINGS: Readonly<Partial<Record<CampaignStatus, Term>>> = {
  scheduled: {
    word: 'Scheduled',
    meaning: 'Vapi has it and waits for its start. Nobody is called yet.',
  },
  'in-progress': { word: 'In progress', meaning: 'Vapi dials as call slots become free.' },
  ended: {
    word: 'Ended',
    meaning: 'Nobody is dialled any more. Calls on the line may still finish.',
  },
  cancelled: { word: 'Stopped', meaning: 'A person ended it. It can not be started again.' },
  archived: { word: 'Archived', meaning: 'Taken out of sight at Vapi.' },
};
