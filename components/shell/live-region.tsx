'use client';

import { useEffect, useRef, useState } from 'react';
import { delayBeforeSaying, silent } from './live-region-queue';

type LiveRegionProps = {
  /** What a listener should know now; only the newest is spoken. */
  message: string;
  /** At most one message in this many ms: counters that move every 5 s must not talk every 5 s. */
  everyMs?: number;
};

/** A polite, unseen region. The first message is what the page already says, so it stays unspoken. */
export function LiveRegion({ message, everyMs = 20_000 }: LiveRegionProps) {
  const state = useRef(silent);
  const [said, setSaid] = useState('');
  // A timer is the only way to speak later, and it must follow the newest message.
  useEffect(() => {
    if (state.current === silent) {
      state.current = { said: message, saidAt: Date.now() };
      return;
    }
    const delay = delayBeforeSaying(state.current, { message, now: Date.now(), everyMs });
    if (delay === null) return;
    const timer = setTimeout(() => {
      state.current = { said: message, saidAt: Date.now() };
      setSaid(message);
    }, delay);
    return () => clearTimeout(timer);
  }, [message, everyMs]);
  return (
    <div role="status" aria-live="polite" className="sr-only">
      {said}
    </div>
  );
}
