/** What Vapi's campaign object calls the five counters. */
export const VAPI_COUNTERS = {
  scheduled: 'callsCounterScheduled',
  queued: 'callsCounterQueued',
  inProgress: 'callsCounterInProgress',
  ended: 'callsCounterEnded',
  voicemail: 'callsCounterEndedVoicemail',
} as const;

/** What Vapi calls where a campaign stands; a stopped one is `ended` with a reason, or `cancelled`. */
export const VAPI_STATUSES = {
  scheduled: 'scheduled',
  'in-progress': 'in-progress',
  ended: 'ended',
  cancelled: 'ended + ended-by-user, or cancelled',
  archived: 'archived',
} as const;
