import { z } from 'zod';

/** The states a campaign can be in. `unknown` keeps company with `rawStatus`: Vapi said a word we don't know. */
export const CampaignStatus = z.enum([
  'scheduled',
  'in-progress',
  'ended',
  'cancelled',
  'archived',
  'unknown',
]);
export type CampaignStatus = z.infer<typeof CampaignStatus>;

const Count = z.number().int().nonnegative().nullable();

/**
 * The status counters as Vapi reported them, in contacts. `null` means Vapi did not send that counter,
 * which is not the same as 0. `voicemail` is a part of `ended`. `audience` is how many contacts the
 * campaign was created with. Whether Vapi counts a snapshot or cumulatively is undocumented: read them
 * through `readTally`.
 */
export const Tally = z.object({
  audience: z.number().int().nonnegative(),
  scheduled: Count,
  queued: Count,
  inProgress: Count,
  ended: Count,
  voicemail: Count,
});
export type Tally = z.infer<typeof Tally>;
