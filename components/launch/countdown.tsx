'use client';

import { useEffect, useState } from 'react';

type CountdownProps = {
  /** ISO instant. */
  until: string;
  /** When the server drew it, epoch ms: both sides start from the same text. */
  serverNow: number;
};

/** "2:41" in figures that keep their place; "now" once it is over. Not announced: it would never stop. */
export function Countdown({ until, serverNow }: CountdownProps) {
  const [now, setNow] = useState(serverNow);
  // A clock has to tick; it follows the browser's, corrected by what the server's was at the start.
  useEffect(() => {
    const lead = Date.now() - serverNow;
    const timer = setInterval(() => setNow(Date.now() - lead), 250);
    return () => clearInterval(timer);
  }, [serverNow]);
  const seconds = Math.ceil((Date.parse(until) - now) / 1000);
  return (
    <span role="timer" aria-live="off" className="tabular-nums">
      {seconds > 0 ? formatSeconds(seconds) : 'now'}
    </span>
  );
}

/** 161 → "2:41", 7205 → "2:00:05". */
export function formatSeconds(seconds: number): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes}:${pad(seconds % 60)}`;
  return `${Math.floor(minutes / 60)}:${pad(minutes % 60)}:${pad(seconds % 60)}`;
}
