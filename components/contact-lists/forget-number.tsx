'use client';

import { useState } from 'react';
import { useAct } from '@/components/shell/use-act';
import { ConfirmDialog } from '@/components/ui/alert-dialog';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { countOf } from '@/lib/campaign/phrases';
import type { ForgetActs } from './list-acts';

const NAMED = 8;

/** Takes one person's number out of every list: for those who ask to be forgotten. */
export function ForgetNumber({ findNumber, forgetNumber }: ForgetActs) {
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<{ number: string; names: string[] } | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const { act, isBusy, problem, forgetProblem } = useAct();
  const number = plainNumber(typed);
  const isFound = found !== null && found.number === number;

  function open() {
    setTyped('');
    setFound(null);
    setDone(null);
    forgetProblem();
    setOpen(true);
  }
  function find() {
    setDone(null);
    act(
      () => findNumber({ number }),
      (lists) => setFound({ number, names: lists.map(({ name }) => name) }),
    );
  }
  function forget() {
    act(
      () => forgetNumber({ number }),
      ({ lists }) => {
        setFound(null);
        setTyped('');
        setDone(`Taken out of ${countOf(lists, 'list')}.`);
      },
    );
  }
  const canForget = isFound && found.names.length > 0;
  return (
    <>
      <Button onClick={open}>Forget a number…</Button>
      <ConfirmDialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        title="Forget a number"
        confirmLabel={
          canForget ? `Take it out of ${countOf(found.names.length, 'list')}` : 'Find it'
        }
        tone={canForget ? 'danger' : 'plain'}
        cancelLabel="Close"
        isBlocked={number === '' || (isFound && !canForget)}
        isBusy={isBusy}
        error={problem ?? undefined}
        onConfirm={canForget ? forget : find}
      >
        <p>
          The number, and all that came with it, is deleted from every list. The other contacts and
          what was launched stay; to keep it from being called again, put it on do-not-call.
        </p>
        <Field label="Number with country code" className="max-w-80">
          <Input
            value={typed}
            inputMode="tel"
            autoComplete="off"
            placeholder="+1 415 555 0132"
            onChange={(event) => setTyped(event.target.value)}
          />
        </Field>
        <p role="status" className="text-ink">
          {done ?? (isFound ? tellFound(found.names) : '')}
        </p>
      </ConfirmDialog>
    </>
  );
}

function tellFound(names: readonly string[]): string {
  if (names.length === 0) return 'No list has this number.';
  const shown = names.slice(0, NAMED).map((name) => `“${name}”`);
  const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : '';
  return `In ${countOf(names.length, 'list')}: ${shown.join(', ')}${more}.`;
}

/** As it is stored: without the spaces and signs it is written with. A SIP address stays as it is. */
function plainNumber(typed: string): string {
  const text = typed.trim();
  return /^sips?:/i.test(text) ? text : text.replace(/[\s().-]/g, '');
}
