'use client';

import { Fragment, useEffect, useRef } from 'react';
import { ErrorState } from '@/components/shell/error-state';
import { Skeleton } from '@/components/ui/skeleton';
import type { CallView } from '@/lib/campaign/call-detail';
import { RequestFailed } from '@/lib/query/conditional-read';
import { CallRecord } from './call-record';
import { Facts } from './facts';
import type { Player } from './use-player';

type CallBodyProps = {
  campaignId: string;
  view: CallView | null;
  error: Error | null;
  isFetching: boolean;
  retry: () => void;
  player: Player;
  canSeeContacts: boolean;
};

export function CallBody({
  campaignId,
  view,
  error,
  isFetching,
  retry,
  player,
  canSeeContacts,
}: CallBodyProps) {
  if (!canSeeContacts) return <NotForThisRole />;
  if (view === null && error !== null) {
    const failure = error instanceof RequestFailed ? error.failure : null;
    return (
      <ErrorState
        className="px-0"
        title="This call can not be shown."
        requestId={failure?.requestId}
        {...(failure?.code === 'not-found' ? {} : { onRetry: retry, isRetrying: isFetching })}
      >
        {error.message}
      </ErrorState>
    );
  }
  if (view === null) return <Waiting />;
  const { position, callId } = view.row;
  return (
    <Fragment key={callId ?? position}>
      <TopOf />
      {error === null ? null : (
        <p role="status" className="pb-2 text-caption text-muted">
          Not read again: {error.message}
        </p>
      )}
      {view.content === null ? (
        <>
          <Facts view={view} />
          <p className="max-w-[72ch]">{view.why}</p>
        </>
      ) : (
        <CallRecord {...{ view, player, campaignId }} content={view.content} />
      )}
    </Fragment>
  );
}

/** Another call begins at its top. */
function TopOf() {
  const top = useRef<HTMLDivElement>(null);
  // The scroll place is the browser's, not React's.
  useEffect(() => {
    // Braces: in newer browsers it returns a promise, which is no clean-up.
    top.current?.scrollIntoView?.({ block: 'end' });
  }, []);
  return <div ref={top} />;
}

function NotForThisRole() {
  return (
    <div className="max-w-[72ch] py-4">
      <p>
        Names, numbers, transcripts and recordings are shown to operators, approvers and
        administrators. Your role does not include them.
      </p>
      <p className="mt-2 text-muted">
        An administrator can change your role under Settings, People.
      </p>
    </div>
  );
}

function Waiting() {
  return (
    <div aria-busy="true" className="grid gap-3">
      <span role="status" className="sr-only">
        Reading the call
      </span>
      <Skeleton className="h-5 w-60" />
      <Skeleton className="h-9 w-full" />
      <Skeleton className="h-16 w-full" />
      <Skeleton className="h-16 w-full" />
      <Skeleton className="h-60 w-full" />
    </div>
  );
}
