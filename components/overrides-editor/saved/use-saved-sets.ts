'use client';

import { useCallback, useState } from 'react';
import type { SavedOverrides } from '@/lib/overrides/saved';
import { fetchSavedOverrides } from './saved-acts';

export type SavedSets = {
  /** Null until they are read. */
  sets: SavedOverrides[] | null;
  error: string | null;
  read: () => Promise<void>;
};

/** The saved sets, read when they are asked for and after each change of them. */
export function useSavedSets(): SavedSets {
  const [sets, setSets] = useState<SavedOverrides[] | null>(null);
  const [error, setError] = useState<string | null>(null);
  const read = useCallback(async () => {
    setError(null);
    try {
      setSets(await fetchSavedOverrides());
    } catch (thrown) {
      setError(thrown instanceof Error ? thrown.message : String(thrown));
    }
  }, []);
  return { sets, error, read };
}
