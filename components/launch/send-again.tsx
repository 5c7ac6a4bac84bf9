'use client';

import { useState } from 'react';
import { ConfirmDialog } from '@/components/ui/alert-dialog';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Choice } from '@/components/ui/choice';
import type { LaunchView } from '@/lib/campaign/launch-view';
import type { Result } from '@/lib/campaign/result';
import { callAction } from '@/lib/query/call-action';
import { sayContacts } from './launch-words';

export type SendAgain = (input: { key: string; isDoublingAccepted: true }) => Promise<Result<null>>;

type SendAgainButtonProps = { view: LaunchView; sendAgain: SendAgain; onSent: () => void };

/** Sending again may call people twice, so it takes a dialog, a tick and a button. */
export function SendAgainButton({ view, sendAgain, onSent }: SendAgainButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const [isAccepted, setAccepted] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<string>();

  function toggle(next: boolean) {
    setOpen(next);
    setAccepted(false);
    setError(undefined);
  }

  async function send() {
    setBusy(true);
    const message = await trySending(() => sendAgain({ key: view.key, isDoublingAccepted: true }));
    setBusy(false);
    setError(message);
    if (message !== undefined) return;
    setOpen(false);
    onSent();
  }

  return (
    <>
      <Button onClick={() => toggle(true)}>Send again…</Button>
      <ConfirmDialog
        isOpen={isOpen}
        onOpenChange={toggle}
        title={`Send “${view.name}” again?`}
        tone="plain"
        confirmLabel="Send again"
        onConfirm={send}
        isBusy={isBusy}
        isBlocked={!isAccepted}
        error={error}
      >
        <p>
          The first one was not found in Vapi, which is no proof that it does not exist. If it does,{' '}
          {sayContacts(view.contacts)} may be called twice.
        </p>
        <p>
          Both carry the name part “{view.fingerprint}”: if the first one turns up while it is
          looked for, it is stopped. The first call is placed after a new time for Undo.
        </p>
        <Choice label="I looked in Vapi’s dashboard, and I accept that people may be called twice.">
          {(wiring) => (
            <Checkbox
              {...wiring}
              checked={isAccepted}
              onCheckedChange={(checked) => setAccepted(checked === true)}
            />
          )}
        </Choice>
      </ConfirmDialog>
    </>
  );
}

/** The sentence to show when it did not work; undefined when it did. */
async function trySending(send: () => Promise<Result<null>>): Promise<string | undefined> {
  const result = await callAction(
    send,
    'The server gave no answer. Close this and watch the page: it shows whether it was sent.',
  );
  return result.ok ? undefined : result.failure.message;
}
