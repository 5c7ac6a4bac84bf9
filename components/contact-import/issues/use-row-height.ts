'use client';

import { useSyncExternalStore } from 'react';

const NARROW = '(max-width: 639px)';
const COARSE = '(pointer: coarse)';

/** Without a window to ask, as in tests, a row is as high as on a desk. */
function ask(query: string): MediaQueryList | null {
  return typeof window.matchMedia === 'function' ? window.matchMedia(query) : null;
}

function subscribe(listener: () => void): () => void {
  const queries = [NARROW, COARSE].map(ask);
  for (const query of queries) query?.addEventListener('change', listener);
  return () => {
    for (const query of queries) query?.removeEventListener('change', listener);
  };
}

function readHeight(): number {
  const isCoarse = ask(COARSE)?.matches ?? false;
  if (ask(NARROW)?.matches) return isCoarse ? 96 : 80;
  return isCoarse ? 52 : 44;
}

/** px of a finding: two lines of reason, the value above it on a phone, and more under a finger. */
export function useRowHeight(): number {
  return useSyncExternalStore(subscribe, readHeight, () => 44);
}
