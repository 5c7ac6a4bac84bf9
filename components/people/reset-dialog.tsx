'use client';

import { useState } from 'react';
import { useAct } from '@/components/shell/use-act';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { Dialog, DialogContent } from '@/components/ui/dialog';
import { useOpener } from '@/components/ui/use-opener';
import { OneTimeLink } from './one-time-link';
import type { MadeLink, PeopleActions, PersonRow } from './people-types';

type ResetDialogProps = {
  person: PersonRow;
  isOpen: boolean;
  onClose: () => void;
  makeResetLink: PeopleActions['makeResetLink'];
};

/** Mount it anew for each person: it keeps the link it was given. */
export function ResetDialog({ person, isOpen, onClose, makeResetLink }: ResetDialogProps) {
  const { act, isBusy, problem } = useAct();
  const [link, setLink] = useState<MadeLink | null>(null);
  const make = () => act(() => makeResetLink({ personId: person.id }), setLink);
  return (
    <Dialog open={isOpen} onOpenChange={(next) => !next && !isBusy && onClose()}>
      <DialogContent
        title={`Reset link for ${person.name}`}
        onCloseAutoFocus={useOpener(isOpen)}
        footer={
          <>
            <Button isBusy={isBusy} onClick={onClose}>
              {link ? 'Done' : 'Cancel'}
            </Button>
            {link ? null : (
              <Button variant="primary" isBusy={isBusy} onClick={make}>
                {isBusy ? 'Making the link' : 'Make the link'}
              </Button>
            )}
          </>
        }
      >
        {problem ? (
          <Callout tone="error" className="mb-3">
            {problem}
          </Callout>
        ) : null}
        {link ? <OneTimeLink {...link} /> : <p className="text-muted">{EXPLAINED}</p>}
      </DialogContent>
    </Dialog>
  );
}

const EXPLAINED =
  'Whoever opens the link sets a new password and is signed in; all other sessions of this person end then. It works once and for 24 hours. An earlier link stops working.';
