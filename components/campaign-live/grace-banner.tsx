'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { countOf } from '@/lib/campaign/phrases';
import { tellCountdown } from './span-words';
import { useNow } from './use-now';

type GraceBannerProps = {
  /** ISO instant of the first ring. */
  graceUntil: string;
  audience: number;
  serverNow: number;
  /** Takes the launch back. Throws an Error whose message is a sentence. Without it there is no button. */
  onUndo?: () => Promise<void>;
};

/** Before the first ring: how long Undo still means that nobody is called. Gone when the time is up. */
export function GraceBanner({ graceUntil, audience, serverNow, onUndo }: GraceBannerProps) {
  const now = useNow({ serverNow, everyMs: 500 });
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const leftMs = Date.parse(graceUntil) - now;
  if (leftMs <= 0 && error === null) return null;
  async function undo() {
    setBusy(true);
    setError(null);
    try {
      await onUndo?.();
    } catch (thrown) {
      setError(thrown instanceof Error ? thrown.message : 'The launch could not be taken back.');
    } finally {
      setBusy(false);
    }
  }
  return (
    <Callout
      className="mt-3"
      title={leftMs > 0 ? `The first call is placed in ${tellCountdown(leftMs)}.` : 'Calls start.'}
      action={
        onUndo && leftMs > 0 ? (
          <Button isBusy={isBusy} onClick={() => void undo()}>
            {isBusy ? 'Undoing…' : 'Undo launch'}
          </Button>
        ) : null
      }
    >
      {leftMs > 0
        ? `Until then Undo cancels it, and none of the ${countOf(audience, 'person', 'people')} is called.`
        : null}
      {error === null ? null : (
        <span role="alert" className="block text-danger">
          {error}
        </span>
      )}
    </Callout>
  );
}
