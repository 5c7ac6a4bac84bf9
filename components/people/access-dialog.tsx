'use client';

import { useAct } from '@/components/shell/use-act';
import { ConfirmDialog } from '@/components/ui/alert-dialog';
import type { PeopleActions, PersonRow } from './people-types';

type AccessDialogProps = {
  person: PersonRow;
  /** Whether they are to be let in again, rather than kept out. */
  isEnabling: boolean;
  isOpen: boolean;
  onClose: () => void;
  actions: Pick<PeopleActions, 'disable' | 'enable'>;
};

/** Asks before a person is disabled, or enabled again, naming what happens to them. */
export function AccessDialog({ person, isEnabling, isOpen, onClose, actions }: AccessDialogProps) {
  const { act, isBusy, problem, forgetProblem } = useAct();
  const work = isEnabling ? actions.enable : actions.disable;
  function close() {
    forgetProblem();
    onClose();
  }
  const shared = {
    isOpen,
    onOpenChange: (next: boolean) => {
      if (!next) close();
    },
    isBusy,
    error: problem ?? undefined,
    onConfirm: () => act(() => work({ personId: person.id }), close),
  };
  if (isEnabling) {
    return (
      <ConfirmDialog
        {...shared}
        tone="plain"
        title={`Enable ${person.name}?`}
        confirmLabel={isBusy ? 'Enabling' : 'Enable'}
      >
        <p>They can sign in again as {person.role}, with the password they had.</p>
      </ConfirmDialog>
    );
  }
  return (
    <ConfirmDialog
      {...shared}
      title={`Disable ${person.name}?`}
      confirmLabel={isBusy ? 'Disabling' : 'Disable'}
      cancelLabel="Keep their access"
    >
      <p>
        They are signed out everywhere within 5 seconds and can’t sign in until somebody enables
        them again. Links they made or were given stop working. Campaigns they launched go on.
      </p>
    </ConfirmDialog>
  );
}
