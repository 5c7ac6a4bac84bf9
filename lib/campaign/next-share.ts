/** What a launch left of its list for the next campaign. */
export type NextShare = {
  launchKey: string;
  /** Contacts of the list after those of the launch, when it was planned. */
  after: number;
  /** How many of them the next campaign can take. */
  next: number;
  /** Position of the first of them, from 0. */
  from: number;
  /** A draft or launch that begins there already; the latest. */
  planned: { draftId: string; launchKey: string | null } | null;
};
