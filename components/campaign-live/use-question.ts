'use client';

import { useRef, useState } from 'react';
import type { Failure, Result } from '@/lib/campaign/result';
import { callAction } from '@/lib/query/call-action';
import { useArmed } from './use-armed';

type Question = {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  /** The act; its failure is shown where it was asked for. */
  act: () => Promise<Result<unknown>>;
  onDone: () => void;
};

/** What a dialog needs to do one thing once: armed late, busy while it runs, open again when it failed. */
export function useQuestion({ isOpen, onOpenChange, act, onDone }: Question) {
  const isArmed = useArmed(isOpen);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const running = useRef(false);
  async function confirm() {
    if (running.current || !isArmed) return;
    running.current = true;
    setBusy(true);
    setFailure(null);
    const result = await callAction(act, SILENCE);
    running.current = false;
    setBusy(false);
    if (!result.ok) return setFailure(result.failure);
    onOpenChange(false);
    onDone();
  }
  return {
    isOpen,
    isBusy,
    isArmed,
    error: failure === null ? undefined : describeFailure(failure),
    onConfirm: () => void confirm(),
    onOpenChange: (next: boolean) => {
      setFailure(null);
      onOpenChange(next);
    },
  };
}

/** The server's sentence, with Vapi's own words after it. */
export function describeFailure({ message, vapi, requestId }: Failure): string {
  const words =
    vapi === undefined || vapi.messages.length === 0
      ? ''
      : ` Vapi says: ${vapi.messages.join('; ')}`;
  return `${message}${words}${requestId === '' ? '' : ` (request ${requestId})`}`;
}

const SILENCE = 'Dialboard did not answer, so it is not known whether this was done. Try again.';
