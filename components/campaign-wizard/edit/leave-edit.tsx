'use client';

import { useState } from 'react';
import { ConfirmDialog } from '@/components/ui/alert-dialog';
import { Button } from '@/components/ui/button';

type LeaveEditProps = { name: string; isChanged: boolean; onLeave: () => void };

/** Back to the campaign; with something changed it asks first. */
export function LeaveEdit({ name, isChanged, onLeave }: LeaveEditProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => (isChanged ? setOpen(true) : onLeave())}>
        {isChanged ? 'Discard changes' : 'Back to the campaign'}
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        title={`Discard the changes to “${name}”?`}
        confirmLabel="Discard changes"
        cancelLabel="Keep editing"
        onConfirm={() => {
          setOpen(false);
          onLeave();
        }}
      >
        Nothing was sent: the campaign stays as it is.
      </ConfirmDialog>
    </>
  );
}
