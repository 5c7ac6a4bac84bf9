import type { LaunchView, PartFailure, PartFailureKind } from '@/lib/campaign/launch-view';

const counts = new Intl.NumberFormat('en-US');

/** "300 contacts", "1 contact". */
export function sayContacts(count: number): string {
  return `${counts.format(count)} ${count === 1 ? 'contact' : 'contacts'}`;
}

/** What a listener has to know: the state, and what it means for people. */
export function sayLaunch(view: LaunchView): string {
  switch (view.state) {
    case 'approved':
    case 'sending':
      return view.isCancelRequested
        ? 'Undo is noted. The campaign is stopped as soon as Vapi answers.'
        : `Handing ${sayContacts(view.contacts)} to Vapi.`;
    case 'unknown':
      return view.isCancelRequested
        ? 'It is not known whether the campaign exists. If it turns up, it is stopped.'
        : 'It is not known whether Vapi created the campaign. Dialboard keeps looking.';
    case 'failed':
      return sayFailure(firstFailure(view));
    case 'confirmed':
      return view.isCancelRequested ? 'The launch was undone.' : 'Vapi has the campaign.';
  }
}

export function firstFailure({ parts }: LaunchView): PartFailure | null {
  const failures = parts.flatMap(({ failure }) => (failure === null ? [] : [failure]));
  return failures.find(({ kind }) => kind !== 'halted') ?? failures[0] ?? null;
}

const FAILURES: Record<PartFailureKind, string> = {
  refused: 'Vapi refused this campaign. Nobody is called.',
  unreachable: 'Vapi could not be reached, so nothing was sent. Nobody is called.',
  withdrawn: 'The launch was undone before anything was sent. Nobody is called.',
  'too-late':
    'The launch was interrupted before anything was sent, and its start has passed. Nobody is called.',
  halted: 'An earlier part failed, so this one was not sent. Nobody is called.',
  unbuildable:
    'The contacts could not be read as they were planned, so nothing was sent. Nobody is called.',
  suppressed:
    'Everybody in it came on do-not-call or was taken out of the list, so nothing was sent. Nobody is called.',
};

/** What happened, and that nobody is called. */
export function sayFailure(failure: PartFailure | null): string {
  return failure === null ? 'Nothing was launched. Nobody is called.' : FAILURES[failure.kind];
}

const NEXT: Record<PartFailureKind, string> = {
  refused: 'Settle what it names, then launch again.',
  unreachable: 'Launch it again when Vapi answers.',
  withdrawn: 'Change it and launch it again, or leave it.',
  'too-late': 'Review the schedule, then launch again.',
  halted: 'Settle the earlier part, then launch again.',
  unbuildable: 'Choose the contact list again, then launch.',
  suppressed: 'Choose other contacts, or leave it.',
};

/** What to do. The draft is open again in every case. */
export function sayNext(failure: PartFailure | null): string {
  if (failure === null) return 'The draft is open again.';
  return `The draft is open again. ${BY_STATUS[failure.status ?? 0] ?? NEXT[failure.kind]}`;
}

const BY_STATUS: Record<number, string> = {
  401: 'An administrator has to check VAPI_API_KEY before it can be launched.',
  403: 'The API key may not create campaigns: an administrator has to check it in Vapi.',
  429: 'Vapi had too many requests. Wait a minute, then launch again.',
};

/** A launch that starts at once had no zone to choose and is kept in UTC: it is told by the reader's clock. */
export function tellZone(zone: string): string | undefined {
  return zone === 'UTC' ? undefined : zone;
}
