'use client';

import { useState } from 'react';
import { useAct } from '@/components/shell/use-act';
import { ConfirmDialog } from '@/components/ui/alert-dialog';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { countOf } from '@/lib/campaign/phrases';
import type { ListRow } from '@/lib/contacts/lists/list-table';
import type { ListActs } from './list-acts';

type DeleteListProps = {
  list: ListRow;
  isOpen: boolean;
  deleteList: ListActs['deleteList'];
  onClose: () => void;
  onDeleted: () => void;
};

/** Deletes a list with all its contacts; how many they are is typed. */
export function DeleteList({ list, isOpen, deleteList, onClose, onDeleted }: DeleteListProps) {
  const { listId, count, name, useCount } = list;
  const [typed, setTyped] = useState('');
  const { act, isBusy, problem, forgetProblem } = useAct();
  function close() {
    setTyped('');
    forgetProblem();
    onClose();
  }
  function remove() {
    act(
      () => deleteList({ listId, contacts: count }),
      () => {
        close();
        onDeleted();
      },
    );
  }
  const people = countOf(count, 'contact');
  return (
    <ConfirmDialog
      isOpen={isOpen}
      onOpenChange={(next) => !next && close()}
      title={`Delete “${name}”?`}
      confirmLabel={isBusy ? 'Deleting…' : `Delete ${people}`}
      cancelLabel="Keep it"
      isBlocked={typed.replace(/[\s,.]/g, '') !== String(count)}
      isBusy={isBusy}
      error={problem ?? undefined}
      onConfirm={remove}
    >
      <p>
        The list and {people} are deleted for everyone. This can not be taken back. Campaigns that
        were launched go on; what was sent to each of their contacts can not be shown any more.
      </p>
      {useCount === 0 ? null : (
        <p>
          {countOf(useCount, 'launch or draft uses it', 'launches and drafts use it')}; a draft
          needs another list then.
        </p>
      )}
      <Field label={`Type ${count} to confirm`} className="max-w-60">
        <Input
          inputMode="numeric"
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </Field>
    </ConfirmDialog>
  );
}
