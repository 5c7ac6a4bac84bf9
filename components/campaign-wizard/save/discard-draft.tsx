'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useHref } from '@/components/shell/place';
import { ConfirmDialog } from '@/components/ui/alert-dialog';
import { Button } from '@/components/ui/button';
import { deleteDraft } from '@/lib/query/draft-request';
import type { DraftSaver } from '@/lib/query/draft-saver';

type DiscardDraftProps = { saver: DraftSaver; name: string };

/** Deletes the draft after a question; the contact list it uses stays. */
export function DiscardDraft({ saver, name }: DiscardDraftProps) {
  const router = useRouter();
  const hrefOf = useHref();
  const [isOpen, setOpen] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<string | undefined>(undefined);

  async function discard() {
    setBusy(true);
    setError(undefined);
    await saver.close();
    const { draftId } = saver.getState();
    if (draftId === null || (await deleteDraft(draftId))) {
      router.push(hrefOf('/campaigns'));
      return;
    }
    saver.reopen();
    setBusy(false);
    setError('The draft could not be deleted; it is as it was. Try again in a moment.');
  }
  return (
    <>
      <Button variant="ghost" onClick={() => setOpen(true)}>
        Discard
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        title={`Discard ${name === '' ? 'this draft' : `“${name}”`}?`}
        confirmLabel="Discard draft"
        cancelLabel="Keep editing"
        onConfirm={() => void discard()}
        isBusy={isBusy}
        error={error}
      >
        The draft is deleted for everyone and can not be brought back. Its contact list stays.
        Nobody is called.
      </ConfirmDialog>
    </>
  );
}
