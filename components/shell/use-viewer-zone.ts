'use client';

import { useSyncExternalStore } from 'react';

const neverChanges = () => () => {};

function readZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
}

/** The viewer's IANA zone; "UTC" on the server and while hydrating, so that both draw the same. */
export function useViewerZone(): string {
  return useSyncExternalStore(neverChanges, readZone, () => 'UTC');
}
