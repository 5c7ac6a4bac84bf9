'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { Dialog, DialogContent } from '@/components/ui/dialog';
import { useOpener } from '@/components/ui/use-opener';
import type { Failure, Result } from '@/lib/campaign/result';
import { callAction } from '@/lib/query/call-action';
import { useHref } from './place';

/** Makes the copy on the server; safe to repeat after a failure. */
type Duplicate = () => Promise<Result<{ draftId: string }>>;
type Wanted = { name: string; duplicate: Duplicate };
type Running = Wanted & { failure: Failure | null };

/**
 * Duplicating from any screen: `start` makes the draft and leads to it; `dialog` is to be drawn and says
 * how it goes. Contacts of a large campaign take some seconds.
 */
export function useDuplicate(): { start: (wanted: Wanted) => void; dialog: ReactNode } {
  const router = useRouter();
  const href = useHref();
  const [running, setRunning] = useState<Running | null>(null);
  const returnFocus = useOpener(running !== null);

  async function run(wanted: Wanted) {
    setRunning({ ...wanted, failure: null });
    const silence = 'Dialboard did not answer. Look under Drafts before you try again.';
    const result = await callAction(wanted.duplicate, silence);
    if (result.ok) return router.push(href(`/campaigns/new?draft=${result.value.draftId}`));
    setRunning({ ...wanted, failure: result.failure });
  }

  const isBusy = running?.failure === null;
  const close = () => setRunning(null);
  const dialog = (
    <Dialog open={running !== null} onOpenChange={(isOpen) => !isOpen && !isBusy && close()}>
      <DialogContent
        title={`Duplicate “${running?.name ?? ''}”`}
        onCloseAutoFocus={returnFocus}
        footer={
          <>
            <Button isBusy={isBusy} onClick={close}>
              Cancel
            </Button>
            <Button variant="primary" isBusy={isBusy} onClick={() => running && void run(running)}>
              {isBusy ? 'Duplicating…' : 'Try again'}
            </Button>
          </>
        }
      >
        {running === null || running.failure === null ? (
          <p role="status">Making a draft of it. Nobody is called before you launch the draft.</p>
        ) : (
          <Callout tone="error" title={titleOf(running.failure)}>
            {running.failure.message}
          </Callout>
        )}
      </DialogContent>
    </Dialog>
  );
  return { start: (wanted) => void run(wanted), dialog };
}

function titleOf({ code }: Failure): string {
  return code === 'outcome-unknown'
    ? 'It is not known whether a draft was made.'
    : 'No draft was made.';
}
