'use client';

import { ConfirmDialog } from '@/components/ui/alert-dialog';
import { nameWithoutFingerprint } from '@/lib/campaign/launch-name';
import { countOf } from '@/lib/campaign/phrases';
import type { Result } from '@/lib/campaign/result';
import { useQuestion } from './use-question';

export type DeleteCampaign = (input: { campaignId: string }) => Promise<Result<unknown>>;

export type DeleteDialogProps = {
  campaign: { id: string; name: string; isScheduled: boolean; audience: number };
  deleteCampaign: DeleteCampaign;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  onDeleted: () => void;
};

/** Asks before a campaign that doesn't run is deleted at Vapi. */
export function DeleteDialog(props: DeleteDialogProps) {
  const { campaign, deleteCampaign, isOpen, onOpenChange, onDeleted } = props;
  const { isArmed, ...question } = useQuestion({
    isOpen,
    onOpenChange,
    act: () => deleteCampaign({ campaignId: campaign.id }),
    onDone: onDeleted,
  });
  const people = countOf(campaign.audience, 'person', 'people');
  return (
    <ConfirmDialog
      {...question}
      title={`Delete “${nameWithoutFingerprint(campaign.name)}”?`}
      confirmLabel={question.isBusy ? 'Deleting…' : 'Delete campaign'}
      cancelLabel="Keep it"
      isBlocked={!isArmed}
    >
      <p>
        {campaign.isScheduled
          ? `It has not started: ${people} ${campaign.audience === 1 ? 'is' : 'are'} not called.`
          : 'It is over and calls nobody any more.'}
      </p>
      <p>Vapi deletes its counters and the records of {people}. This can not be taken back.</p>
    </ConfirmDialog>
  );
}
