'use client';

import { ConfirmDialog } from '@/components/ui/alert-dialog';
import { nameWithoutFingerprint } from '@/lib/campaign/launch-name';
import { countOf } from '@/lib/campaign/phrases';
import { stopForResult } from './stop-result';
import { useQuestion } from './use-question';

export type StopDialogProps = {
  campaign: { id: string; name: string };
  /** Calls on the line, and contacts not dialled yet; null where the counters don't tell. */
  inProgress: number | null;
  waiting: number | null;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  onStopped: () => void;
};

/** Asks before a campaign is stopped, naming it and the people. A failure stays in it, with words. */
export function StopDialog(props: StopDialogProps) {
  const { campaign, inProgress, waiting, isOpen, onOpenChange, onStopped } = props;
  const { isArmed, ...question } = useQuestion({
    isOpen,
    onOpenChange,
    act: () => stopForResult(campaign.id),
    onDone: onStopped,
  });
  return (
    <ConfirmDialog
      {...question}
      title={`Stop “${nameWithoutFingerprint(campaign.name)}”?`}
      confirmLabel={question.isBusy ? 'Stopping…' : 'Stop campaign'}
      cancelLabel="Keep it running"
      isBlocked={!isArmed}
    >
      <p>{tellStop({ inProgress, waiting })}</p>
      <p>A stopped campaign can not be started again.</p>
    </ConfirmDialog>
  );
}

type Counts = Pick<StopDialogProps, 'inProgress' | 'waiting'>;

/** What stopping means to people: "10 live calls are allowed to finish; 76 people are not called." */
export function tellStop({ inProgress, waiting }: Counts): string {
  return `${tellLive(inProgress)}; ${tellWaiting(waiting)}.`;
}

function tellLive(inProgress: number | null): string {
  if (inProgress === null) return 'Live calls are allowed to finish';
  if (inProgress === 0) return 'No call is live';
  return `${countOf(inProgress, 'live call')} ${inProgress === 1 ? 'is' : 'are'} allowed to finish`;
}

function tellWaiting(waiting: number | null): string {
  if (waiting === null) return 'whoever was not dialled yet is not called';
  if (waiting === 0) return 'nobody else is waiting';
  return `${countOf(waiting, 'person', 'people')} ${waiting === 1 ? 'is' : 'are'} not called`;
}
