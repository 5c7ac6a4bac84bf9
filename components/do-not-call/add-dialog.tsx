'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog, DialogClose, DialogContent, DialogTrigger } from '@/components/ui/dialog';
import type { AddedNumber } from '@/lib/contacts/do-not-call/do-not-call';
import { UNKNOWN_HOME } from '@/lib/contacts/numbers/home-country';
import { tellNumber } from '@/lib/contacts/numbers/tell-number';
import type { DoNotCallActs } from './acts';
import { AddForm } from './add-form';
import { ReachedList } from './reached-list';
import { type LaterHome, WithHome } from './with-home';

const NO_HOME: LaterHome = Promise.resolve(UNKNOWN_HOME);

type AddDialogProps = {
  add: DoNotCallActs['add'];
  home?: LaterHome;
  /** A number that is not asked for. */
  number?: string;
  variant?: 'primary' | 'outline';
};

/** Puts one number on the list, then says what became of it in the campaigns that held it. */
export function AddDialog(props: AddDialogProps) {
  const { add, home = NO_HOME, number, variant = 'primary' } = props;
  const [added, setAdded] = useState<AddedNumber | null>(null);
  return (
    <Dialog onOpenChange={(isOpen) => isOpen && setAdded(null)}>
      <DialogTrigger asChild>
        <Button variant={variant}>
          {number === undefined ? 'Add a number' : 'Add to do-not-call'}
        </Button>
      </DialogTrigger>
      <DialogContent
        title={number === undefined ? 'Add a number' : `Add ${tellNumber(number)}`}
        footer={
          added === null ? null : (
            <DialogClose asChild>
              <Button>Done</Button>
            </DialogClose>
          )
        }
      >
        {added === null ? (
          <WithHome home={home}>
            {(known) => <AddForm {...{ add, number }} home={known} onAdded={setAdded} />}
          </WithHome>
        ) : (
          <div role="status" className="space-y-2">
            <p>
              <b>{tellNumber(added.number)}</b>{' '}
              {added.isNew ? 'is on the list. No launch calls it.' : 'was on the list already.'}
            </p>
            <ReachedList reaches={added} />
          </div>
        )}
      </DialogContent>
    </Dialog>
  );
}
