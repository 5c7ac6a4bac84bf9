'use client';

import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { tellRun } from './bulk-results';
import { BULK_VERBS } from './bulk-words';
import { type BulkRun, countRun } from './use-bulk-run';

type BulkNoteProps = { run: BulkRun; onOpen: () => void; onDismiss: () => void };

/** Stands over the list for a run whose dialog was closed. */
export function BulkNote({ run, onOpen, onDismiss }: BulkNoteProps) {
  const { isOver, refused } = countRun(run);
  return (
    <Callout
      className="mt-3"
      tone={refused > 0 ? 'warn' : 'info'}
      title={isOver ? tellRun(run) : `${BULK_VERBS[run.kind].acting}: ${tellRun(run)}`}
      action={
        <>
          <Button onClick={onOpen}>Show results</Button>
          {isOver ? <Button onClick={onDismiss}>Dismiss</Button> : null}
        </>
      }
    />
  );
}
