'use client';

import { useState } from 'react';
import { useAct } from '@/components/shell/use-act';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { Dialog, DialogContent } from '@/components/ui/dialog';
import { useOpener } from '@/components/ui/use-opener';
import type { PeopleActions, PersonRow, RoleTable } from './people-types';
import { RoleChoice } from './role-choice';

type RoleDialogProps = {
  person: PersonRow;
  roles: RoleTable['roles'];
  isOpen: boolean;
  onClose: () => void;
  changeRole: PeopleActions['changeRole'];
};

/** Mount it anew for each person: it starts from their role. */
export function RoleDialog({ person, roles, isOpen, onClose, changeRole }: RoleDialogProps) {
  const { act, isBusy, problem } = useAct();
  const [role, setRole] = useState(person.role);
  const save = () => act(() => changeRole({ personId: person.id, role }), onClose);
  return (
    <Dialog open={isOpen} onOpenChange={(next) => !next && !isBusy && onClose()}>
      <DialogContent
        title={`Role of ${person.name}`}
        description="Takes effect within 5 seconds, also in tabs they have open."
        onCloseAutoFocus={useOpener(isOpen)}
        footer={
          <>
            <Button isBusy={isBusy} onClick={onClose}>
              Cancel
            </Button>
            <Button
              variant="primary"
              isBusy={isBusy}
              disabled={role === person.role}
              onClick={save}
            >
              {isBusy ? 'Saving' : 'Save the role'}
            </Button>
          </>
        }
      >
        {problem ? (
          <Callout tone="error" className="mb-3">
            {problem}
          </Callout>
        ) : null}
        <RoleChoice roles={roles} value={role} onChange={setRole} />
      </DialogContent>
    </Dialog>
  );
}
