'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { type ReactNode, useEffect } from 'react';
import { LiveRegion } from '@/components/shell/live-region';
import { useHref } from '@/components/shell/place';
import { Callout } from '@/components/ui/callout';
import type { LaunchView } from '@/lib/campaign/launch-view';
import { launchQuery } from '@/lib/query/launch';
import { postUndo } from '@/lib/query/launch-request';
import { LaunchScreen } from './launch-screen';
import { sayLaunch } from './launch-words';
import { livePageOf } from './live-page';
import { type SendAgain, SendAgainButton } from './send-again';
import { UndoButton } from './undo-button';

type LaunchWatchProps = {
  initial: LaunchView;
  serverNow: number;
  canOperate: boolean;
  sendAgain: SendAgain;
  /** What of the list waits for the next campaign. */
  next?: ReactNode;
};

/** Follows a launch until it is settled; one confirmed campaign leads on to its live page. */
export function LaunchWatch({ initial, serverNow, canOperate, sendAgain, next }: LaunchWatchProps) {
  const options = launchQuery(initial);
  const client = useQueryClient();
  const { data: view, error, refetch } = useQuery(options);
  const undo = useMutation({
    mutationFn: () => postUndo(view.key),
    onSuccess: (next) => client.setQueryData(options.queryKey, next),
    onError: () => refetch(),
  });
  useLivePage(view);
  return (
    <>
      <LiveRegion message={sayLaunch(view)} everyMs={1_000} />
      <Trouble undoError={undo.error} readError={error} />
      <LaunchScreen
        view={view}
        serverNow={serverNow}
        actions={
          canOperate ? (
            <>
              <UndoButton view={view} isBusy={undo.isPending} onUndo={() => undo.mutate()} />
              {view.canRetry ? (
                <SendAgainButton view={view} sendAgain={sendAgain} onSent={() => refetch()} />
              ) : null}
            </>
          ) : null
        }
      />
      {view.state === 'confirmed' ? next : null}
    </>
  );
}

function useLivePage(view: LaunchView): void {
  const router = useRouter();
  const hrefOf = useHref();
  const found = livePageOf(view);
  const livePage = found === null ? null : hrefOf(found);
  // Leaving the page is a side effect of what the server said.
  useEffect(() => {
    if (livePage !== null) router.replace(livePage);
  }, [router, livePage]);
}

type TroubleProps = { undoError: Error | null; readError: Error | null };

function Trouble({ undoError, readError }: TroubleProps) {
  if (undoError !== null) {
    return (
      <Callout tone="error" className="mb-4" title="Undo did not go through.">
        {undoError.message}
      </Callout>
    );
  }
  if (readError === null) return null;
  return (
    <Callout tone="warn" role="status" className="mb-4" title="This page is not up to date.">
      {readError.message} What was launched goes on regardless.
    </Callout>
  );
}
