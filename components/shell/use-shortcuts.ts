'use client';

import { useEffect, useSyncExternalStore } from 'react';

const STORE = 'dialboard-shortcuts';
const listeners = new Set<() => void>();

/** Whether keys without Ctrl act. A preference of this browser: speech input may press them by chance. */
export function useAreShortcutsOn(): [boolean, (areOn: boolean) => void] {
  const areOn = useSyncExternalStore(subscribe, readPreference, () => true);
  return [areOn, keepPreference];
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function readPreference(): boolean {
  return globalThis.localStorage?.getItem(STORE) !== 'off';
}

function keepPreference(areOn: boolean): void {
  if (areOn) localStorage.removeItem(STORE);
  else localStorage.setItem(STORE, 'off');
  for (const listener of listeners) listener();
}

/** Runs what belongs to a pressed key, unless somebody types, a dialog is open, or a modifier is held. */
export function useShortcuts(acts: Readonly<Record<string, () => void>>, areOn: boolean): void {
  // The document is outside of React: a listener has to be put there and taken away.
  useEffect(() => {
    if (!areOn) return;
    const press = (event: KeyboardEvent) => {
      const act = acts[event.key];
      if (act === undefined || isForSomethingElse(event)) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [acts, areOn]);
}

const TYPED_INTO =
  'input, textarea, select, [contenteditable="true"], [role="menu"], [role="listbox"]';
const OPEN_ABOVE = '[role="dialog"], [role="alertdialog"]';

function isForSomethingElse(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.repeat) return true;
  if (event.ctrlKey || event.metaKey || event.altKey) return true;
  if (event.target instanceof Element && event.target.closest(TYPED_INTO) !== null) return true;
  return document.querySelector(OPEN_ABOVE) !== null;
}
