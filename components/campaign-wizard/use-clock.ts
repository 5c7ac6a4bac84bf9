'use client';

import { useEffect, useState } from 'react';

const TICK_MS = 30_000;

/** The server's time, epoch ms, moving on by half minutes: what is past is judged by its clock, not ours. */
export function useClock(serverNow: number): number {
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    const offset = serverNow - Date.now();
    const timer = setInterval(() => setNow(Date.now() + offset), TICK_MS);
    return () => clearInterval(timer);
  }, [serverNow]);
  return now;
}
