/** How an act ended. `open`: it was begun and no end was written down. */
export type ActivityOutcome = 'done' | 'failed' | 'denied' | 'open';

/** One act on a campaign, its beginning and end in one line. `at` is an ISO instant. */
export type ActivityEntry = {
  id: number;
  at: string;
  /** The raw name of the act: `campaign.stop`. */
  action: string;
  words: string;
  /** What is to be added: counts, what came of it. */
  note: string | null;
  who: string | null;
  role: string | null;
  outcome: ActivityOutcome;
  /** For administrators only. */
  ip: string | null;
};

/** `next` is the id to go on before; null at the end. */
export type ActivityPage = { entries: ActivityEntry[]; next: number | null };

const WORDS: ReadonlyMap<string, string> = new Map([
  ['launch.approve', 'Confirmed the launch'],
  ['launch.send', 'Sent the campaign to Vapi'],
  ['launch.start', 'Started the launch'],
  ['launch.retry', 'Sent the launch again'],
  ['launch.undo', 'Took the launch back'],
  ['launch.stop', 'Stopped what the launch had made'],
  ['launch.reconcile', 'Looked for the campaign at Vapi'],
  ['launch.alert', 'Raised an alarm about the launch'],
  ['launch.duplicate', 'Duplicated the launch into a draft'],
  ['campaign.duplicate', 'Duplicated into a draft'],
  ['campaign.rename', 'Renamed'],
  ['campaign.reschedule', 'Rescheduled'],
  ['campaign.edit', 'Edited'],
  ['campaign.update', 'Edited'],
  ['campaign.stop', 'Stopped'],
  ['campaign.delete', 'Deleted'],
  ['campaign.suppress', 'Took numbers on do-not-call out'],
  ['do-not-call.add', 'Added a number to do-not-call'],
  ['call.listen', 'Listened to a call'],
  ['call.download', 'Downloaded a recording'],
]);

/** An act in words; one nobody has words for comes back as it is. */
export function tellAction(action: string): string {
  const known = WORDS.get(action);
  if (known !== undefined) return known;
  if (/^POST .*\/stop$/.test(action)) return 'Tried to stop';
  if (action.startsWith('page ')) return 'Tried to open a page';
  if (/^(GET|HEAD) /.test(action)) return 'Tried to read';
  return action;
}
