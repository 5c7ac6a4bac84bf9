'use client';

import { useState } from 'react';
import { ConfirmDialog } from '@/components/ui/alert-dialog';
import type { DraftSummary } from '@/lib/campaign/draft-summary';
import { deleteDraft } from '@/lib/query/draft-request';

type DeleteDraftProps = {
  draft: DraftSummary | null;
  onClose: () => void;
  onDeleted: (id: string) => void;
};

export function DeleteDraft({ draft, onClose, onDeleted }: DeleteDraftProps) {
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<string | undefined>(undefined);
  const [shown, setShown] = useState(draft);
  // While it closes it still names its draft.
  if (draft !== null && draft !== shown) setShown(draft);
  const name = shown?.name.trim() || 'Untitled';

  function close() {
    setError(undefined);
    onClose();
  }
  async function remove() {
    if (draft === null) return;
    setBusy(true);
    const isDeleted = await deleteDraft(draft.id);
    setBusy(false);
    if (!isDeleted) {
      setError('The draft was not deleted: it was launched since, or Dialboard did not answer.');
      return;
    }
    close();
    onDeleted(draft.id);
  }
  return (
    <ConfirmDialog
      isOpen={draft !== null}
      onOpenChange={(isOpen) => !isOpen && close()}
      title={`Delete the draft “${name}”?`}
      confirmLabel={isBusy ? 'Deleting…' : 'Delete draft'}
      cancelLabel="Keep it"
      onConfirm={() => void remove()}
      isBusy={isBusy}
      error={error}
    >
      <p>
        It is deleted for everyone and can not be brought back. Its contact list stays. Nobody is
        called.
      </p>
    </ConfirmDialog>
  );
}
