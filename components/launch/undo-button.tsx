'use client';

import { Button } from '@/components/ui/button';
import type { LaunchView } from '@/lib/campaign/launch-view';

type UndoButtonProps = { view: LaunchView; isBusy: boolean; onUndo: () => void };

/** One press and no question: taking back is always the safe side. */
export function UndoButton({ view, isBusy, onUndo }: UndoButtonProps) {
  if (!canUndo(view)) return null;
  return (
    <Button variant="danger" isBusy={isBusy} onClick={onUndo}>
      {labelOf(view)}
    </Button>
  );
}

function canUndo({ state, isCancelRequested, parts }: LaunchView): boolean {
  if (state === 'failed') return false;
  const isStopOpen = parts.some((part) => part.vapiId !== null && !part.isStopped);
  return !isCancelRequested || (state === 'confirmed' && isStopOpen);
}

function labelOf({ state, graceUntil }: LaunchView): string {
  if (state === 'unknown') return 'Stop it if it appears';
  return graceUntil === null ? 'Stop all campaigns' : 'Undo: nobody is called';
}
