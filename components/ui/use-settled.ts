'use client';

import { useEffect, useState } from 'react';

/** The value once it has stood still for `ms`: a search waits for the end of the word. */
export function useSettled<T>(value: T, ms: number): T {
  const [settled, setSettled] = useState(value);
  // Standing still is a matter of time.
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return settled;
}
