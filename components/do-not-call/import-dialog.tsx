'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog, DialogClose, DialogContent, DialogTrigger } from '@/components/ui/dialog';
import type { ImportedNumbers } from '@/lib/contacts/do-not-call/do-not-call';
import { ImportForm } from './import-form';
import { ImportReport } from './import-report';
import { type LaterHome, WithHome } from './with-home';

type ImportDialogProps = { home: LaterHome; onImported: () => void };

/** Many numbers at once, from a paste or a file; afterwards an account of every row. */
export function ImportDialog({ home, onImported }: ImportDialogProps) {
  const [done, setDone] = useState<ImportedNumbers | null>(null);
  function finish(imported: ImportedNumbers) {
    setDone(imported);
    onImported();
  }
  return (
    <Dialog onOpenChange={(isOpen) => isOpen && setDone(null)}>
      <DialogTrigger asChild>
        <Button>Import numbers</Button>
      </DialogTrigger>
      <DialogContent
        title="Import numbers"
        footer={
          done === null ? null : (
            <DialogClose asChild>
              <Button>Done</Button>
            </DialogClose>
          )
        }
      >
        {done === null ? (
          <WithHome home={home}>{(known) => <ImportForm home={known} onDone={finish} />}</WithHome>
        ) : (
          <ImportReport imported={done} />
        )}
      </DialogContent>
    </Dialog>
  );
}
