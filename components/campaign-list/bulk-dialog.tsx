'use client';

import { Dialog, DialogContent } from '@/components/ui/dialog';
import { useOpener } from '@/components/ui/use-opener';
import { countOf } from '@/lib/campaign/phrases';
import { BulkQuestion } from './bulk-question';
import { BulkResults } from './bulk-results';
import { ableRows, BULK_VERBS, type BulkAsk } from './bulk-words';
import { CHOOSE_ALL_ID } from './list-table';
import { type BulkRun, countRun } from './use-bulk-run';

type BulkDialogProps = {
  ask: BulkAsk | null;
  run: BulkRun | null;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  onStart: (ask: BulkAsk) => void;
  onRetry: () => void;
};

/** One question for all, then what came of each. It may be closed while work goes on. */
export function BulkDialog({ ask, run, isOpen, onOpenChange, onStart, onRetry }: BulkDialogProps) {
  const returnFocus = useOpener(isOpen);
  const close = () => onOpenChange(false);
  return (
    <Dialog open={isOpen} onOpenChange={onOpenChange}>
      <DialogContent
        title={titleOf(ask, run)}
        onCloseAutoFocus={(event) => {
          returnFocus(event);
          // The button it was opened by goes with the selection.
          const isLost = document.activeElement === document.body;
          if (isLost) document.getElementById(CHOOSE_ALL_ID)?.focus();
        }}
      >
        {run !== null ? (
          <BulkResults run={run} onClose={close} onRetry={onRetry} />
        ) : ask !== null ? (
          <BulkQuestion ask={ask} onClose={close} onConfirm={() => onStart(ask)} />
        ) : null}
      </DialogContent>
    </Dialog>
  );
}

function titleOf(ask: BulkAsk | null, run: BulkRun | null): string {
  if (run !== null) {
    const { all, done, isOver } = countRun(run);
    const { acting, done: word } = BULK_VERBS[run.kind];
    const campaigns = countOf(all, 'campaign');
    return isOver ? `${done} of ${campaigns} ${word}` : `${acting} ${campaigns}`;
  }
  if (ask === null) return '';
  return `${BULK_VERBS[ask.kind].act} ${countOf(ableRows(ask).length, 'campaign')}?`;
}
