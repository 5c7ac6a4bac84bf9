'use client';

import { useMutation, useQuery } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { Dialog, DialogContent } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { useOpener } from '@/components/ui/use-opener';
import { Derivation } from '@/lib/contacts/lists/list-derivation';
import type { ListRow } from '@/lib/contacts/lists/list-table';
import { derivationSumQuery, postDerivation } from '@/lib/query/contact-lists';
import { tellThrown } from '@/lib/query/tell-failure';
import { type DeriveChoice, DeriveFields, firstChoice } from './derive-fields';
import { DERIVE_WORDS, type DeriveKind, tellSum } from './derive-words';

type DeriveDialogProps = { kind: DeriveKind; list: ListRow; onClose: () => void };

/** New lists out of this one: the sum is shown before anything is made. */
export function DeriveDialog({ kind, list, onClose }: DeriveDialogProps) {
  const words = DERIVE_WORDS[kind];
  const router = useRouter();
  const returnFocus = useOpener(true);
  const [name, setName] = useState(() => words.name(list.name).slice(0, 180));
  const [choice, setChoice] = useState<DeriveChoice>(() => firstChoice(kind, list.count));
  const [key] = useState(() => crypto.randomUUID());
  const derivation = toDerivation({ kind, list, name, choice });
  const sum = useQuery(derivationSumQuery(derivation));
  const make = useMutation({
    mutationFn: postDerivation,
    onSuccess: ({ lists }) => {
      const [only] = lists;
      onClose();
      router.push(lists.length === 1 && only ? `/contacts/${only.listId}` : '/contacts');
      router.refresh();
    },
  });
  const trouble = make.error ?? sum.error;
  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && !make.isPending && onClose()}>
      <DialogContent
        title={words.title}
        description={words.help}
        onCloseAutoFocus={returnFocus}
        footer={
          <>
            <Button isBusy={make.isPending} onClick={onClose}>
              Cancel
            </Button>
            <Button
              variant="primary"
              disabled={derivation === null || sum.data === undefined}
              isBusy={make.isPending}
              onClick={() => derivation && make.mutate({ key, derivation })}
            >
              {make.isPending ? 'Making…' : words.act}
            </Button>
          </>
        }
      >
        <div className="flex flex-col gap-3">
          <Field label="Name">
            <Input value={name} maxLength={180} onChange={(event) => setName(event.target.value)} />
          </Field>
          <DeriveFields kind={kind} list={list} choice={choice} onChange={setChoice} />
          <p role="status" className="min-h-5 max-sm:min-h-10">
            {derivation !== null && sum.isFetching ? 'Adding up…' : null}
            {!sum.isFetching && sum.data ? tellSum(sum.data) : null}
          </p>
          {trouble === null || sum.isFetching ? null : (
            <Callout tone="error">{tellThrown(trouble)}</Callout>
          )}
        </div>
      </DialogContent>
    </Dialog>
  );
}

type Asked = { kind: DeriveKind; list: ListRow; name: string; choice: DeriveChoice };

/** Null while something is missing. */
function toDerivation({ kind, list, name, choice }: Asked): Derivation | null {
  const { others, amount, by, seed } = choice;
  const self = { listId: list.listId, revision: list.revision };
  const read = Derivation.safeParse({
    ...{ kind, name, list: self, lists: [self, ...others], without: others },
    ...{ by, seed, amount: Number(amount.replace(/[\s,.]/g, '') || Number.NaN) },
  });
  return read.success ? read.data : null;
}
