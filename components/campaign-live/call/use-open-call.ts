'use client';

import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import type { CallKey } from '@/lib/query/call-detail';

/** The contact whose drawer is open. `position` is not known yet when only a link named the call. */
export type OpenCall = { key: CallKey; position: number | null };

type Ref = { position: number; callId: string | null };

const CHANGED = 'dialboard-open-call';
const MOST_CONTACTS = 99_999_999;

/**
 * Which call is open stands in the address, so that it can be sent to a colleague. It is replaced, not
 * pushed: looking through calls must not fill the Back button, least of all that of a page around us.
 */
export function useOpenCall() {
  const search = useSyncExternalStore(subscribe, readSearch, () => '');
  const [known, setKnown] = useState<Ref | null>(null);
  const open = useMemo(() => findOpen(search, known), [search, known]);
  const show = useCallback(({ callId, position }: Ref) => {
    setKnown({ callId, position });
    writeSearch(callId === null ? ['contact', String(position + 1)] : ['call', callId]);
  }, []);
  return { open, show, close };
}

function close(): void {
  writeSearch(null);
}

function findOpen(search: string, known: Ref | null): OpenCall | null {
  const key = readKey(new URLSearchParams(search));
  if (key === null) return null;
  if ('position' in key) return { key, position: key.position };
  return { key, position: known?.callId === key.callId ? known.position : null };
}

function readKey(params: URLSearchParams): CallKey | null {
  const callId = params.get('call');
  if (callId) return { callId };
  const contact = Number(params.get('contact'));
  const isPlace = Number.isInteger(contact) && contact >= 1 && contact <= MOST_CONTACTS;
  return isPlace ? { position: contact - 1 } : null;
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('popstate', onChange);
  window.addEventListener(CHANGED, onChange);
  return () => {
    window.removeEventListener('popstate', onChange);
    window.removeEventListener(CHANGED, onChange);
  };
}

function readSearch(): string {
  return window.location.search;
}

function writeSearch(entry: [name: string, value: string] | null): void {
  const url = new URL(window.location.href);
  url.searchParams.delete('call');
  url.searchParams.delete('contact');
  if (entry !== null) url.searchParams.set(...entry);
  window.history.replaceState(null, '', url);
  window.dispatchEvent(new Event(CHANGED));
}
