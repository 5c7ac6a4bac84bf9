'use client';

import { useEffect, useState } from 'react';

type Clock = {
  /** The server's time when the page was drawn, epoch ms. */
  serverNow: number;
  /** 0 = stands still. */
  everyMs: number;
};

/** The server's time, epoch ms: countdowns must not depend on how well this machine's clock is set. */
export function useNow({ serverNow, everyMs }: Clock): number {
  const [now, setNow] = useState(serverNow);
  const [offset] = useState(() => serverNow - Date.now());
  // Time passes outside React, so a timer has to tell it.
  useEffect(() => {
    if (everyMs === 0) return;
    const timer = setInterval(() => setNow(Date.now() + offset), everyMs);
    return () => clearInterval(timer);
  }, [everyMs, offset]);
  return now;
}
