/** How long is kept what is of no more use, in days. */
export const RETENTION = {
  /** A campaign that is gone at Vapi: its numbers stay readable for a week, for whoever asks where it went. */
  goneCampaignDays: 7,
  /** Counters by time of one that is over: a quarter, the span over which campaigns are compared. */
  endedSamplesDays: 90,
  /** Calls by number: a year, the longest span over which somebody is asked not to be called again. */
  numberCallsDays: 365,
  /** Spent sessions, tokens and counts of attempts: a day longer than any rule reads them. */
  spentSignInDays: 2,
  /** Invitations and reset links that ran out: they stay as a record of who let whom in. */
  expiredLinksDays: 180,
} as const;

/** Campaigns cleared in one round: it has to end in seconds, and the next round does the rest. */
export const CAMPAIGNS_A_ROUND = 100;
