'use client';

import { useState } from 'react';
import type { DeleteCampaign, ListDialogs, RowAct } from './list-types';
import { factsOf } from './row-facts';

type ActDialogsProps = {
  act: RowAct | null;
  dialogs: ListDialogs;
  deleteCampaign: DeleteCampaign;
  onClose: () => void;
  onChanged: () => void;
};

/** The question about the row whose menu was used. It keeps its row while it closes. */
export function ActDialogs({ act, dialogs, deleteCampaign, onClose, onChanged }: ActDialogsProps) {
  const [asked, setAsked] = useState(act);
  if (act !== null && act !== asked) setAsked(act);
  if (asked === null || asked.row.id === null) return null;
  const { row, kind } = asked;
  const { id, name, audience } = { ...row, id: asked.row.id };
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
        campaign={{ id, name, audience, isScheduled: row.status === 'scheduled' }}
        onDeleted={onChanged}
      />
    );
  }
  const { inProgress, waiting } = factsOf(row);
  return (
    <dialogs.Stop
      {...{ ...shared, inProgress, waiting }}
      campaign={{ id, name }}
      onStopped={onChanged}
    />
  );
}
