'use client';

import { useState } from 'react';
import { useAct } from '@/components/shell/use-act';
import { ConfirmDialog } from '@/components/ui/alert-dialog';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { MAX_REASON_CHARS } from '@/lib/contacts/do-not-call/do-not-call';
import { tellNumber } from '@/lib/contacts/numbers/tell-number';
import type { DoNotCallActs } from './acts';

type RemoveDialogProps = {
  entry: { id: number; number: string } | null;
  remove: DoNotCallActs['remove'];
  onClose: () => void;
};

/** Asks before a number can be called again, and why. */
export function RemoveDialog({ entry, remove, onClose }: RemoveDialogProps) {
  const { act, isBusy, problem, forgetProblem } = useAct();
  const [reason, setReason] = useState('');
  function close() {
    setReason('');
    forgetProblem();
    onClose();
  }
  if (entry === null) return null;
  return (
    <ConfirmDialog
      isOpen
      onOpenChange={(isOpen) => (isOpen ? null : close())}
      title={`Take ${tellNumber(entry.number)} off the list?`}
      confirmLabel={isBusy ? 'Taking it off' : 'Take off the list'}
      cancelLabel="Keep it"
      isBusy={isBusy}
      isBlocked={reason.trim() === ''}
      error={problem ?? undefined}
      onConfirm={() => act(() => remove({ entryId: entry.id, reason: reason.trim() }), close)}
    >
      <p>
        From then on imports take it and launches call it. Campaigns it was taken out of do not get
        it back. The entry stays in its history.
      </p>
      <Field label="Reason" className="text-ink">
        <Input
          value={reason}
          maxLength={MAX_REASON_CHARS}
          autoComplete="off"
          onChange={(event) => setReason(event.target.value)}
        />
      </Field>
    </ConfirmDialog>
  );
}
