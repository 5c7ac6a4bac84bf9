'use client';

import { useState } from 'react';
import type { ListActs, ListDialogs, RowAct } from './list-types';
import { factsOf } from './row-facts';

type ActDialogsProps = Pick<ListActs, 'deleteCampaign' | 'renameCampaign'> & {
  act: RowAct | null;
  dialogs: ListDialogs;
  onClose: () => void;
  onChanged: () => void;
  onDeleted: (campaignId: string) => void;
};

/** The question about the row whose menu was used. It keeps its row while it closes. */
export function ActDialogs(props: ActDialogsProps) {
  const { act, dialogs, deleteCampaign, renameCampaign, onClose, onChanged, onDeleted } = props;
  const [asked, setAsked] = useState(act);
  if (act !== null && act !== asked) setAsked(act);
  if (asked === null || asked.row.id === null) return null;
  const { row, kind } = asked;
  const campaign = { ...row, id: asked.row.id };
  const shared = {
    isOpen: act !== null,
    onOpenChange: (isOpen: boolean) => {
      if (!isOpen) onClose();
    },
  };
  if (kind === 'delete') {
    return (
      <dialogs.Delete
        {...{ ...shared, deleteCampaign }}
        campaign={{ ...campaign, isScheduled: row.status === 'scheduled' }}
        onDeleted={() => onDeleted(campaign.id)}
      />
    );
  }
  if (kind === 'rename') {
    return <dialogs.Rename {...{ ...shared, renameCampaign, campaign }} onRenamed={onChanged} />;
  }
  const { inProgress, waiting } = factsOf(row);
  return <dialogs.Stop {...{ ...shared, inProgress, waiting, campaign }} onStopped={onChanged} />;
}
