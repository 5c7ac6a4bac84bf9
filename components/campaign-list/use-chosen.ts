'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { HomeRow } from '@/lib/campaign/home';

export type ChooseRow = (key: string, how: { isRange: boolean }) => void;

/** Rows marked to be stopped or deleted together. `shown` are those of this page, in their order. */
export function useChosen(shown: readonly HomeRow[]) {
  const [keys, setKeys] = useState<ReadonlySet<string>>(NONE);
  const latest = useRef({ shown, last: null as string | null });
  // The handler stays the same from poll to poll, so that rows need not be drawn again.
  useEffect(() => {
    latest.current.shown = shown;
  }, [shown]);
  const choose = useCallback<ChooseRow>((key, { isRange }) => {
    const { shown: rows, last } = latest.current;
    latest.current.last = key;
    setKeys((before) => {
      const span = isRange ? spanOf(rows, last, key) : [key];
      return withKeys(before, { keys: span, isOn: !before.has(key) });
    });
  }, []);
  const setAll = useCallback((rows: readonly HomeRow[], isOn: boolean) => {
    setKeys((before) => withKeys(before, { keys: rows.filter(hasCampaign).map(keyOf), isOn }));
  }, []);
  const clear = useCallback(() => setKeys(NONE), []);
  return { keys, choose, setAll, clear };
}

const NONE: ReadonlySet<string> = new Set();

const keyOf = ({ key }: HomeRow) => key;

export function hasCampaign({ id }: HomeRow): boolean {
  return id !== null;
}

function withKeys(
  before: ReadonlySet<string>,
  { keys, isOn }: { keys: readonly string[]; isOn: boolean },
): ReadonlySet<string> {
  const next = new Set(before);
  for (const key of keys) {
    if (isOn) next.add(key);
    else next.delete(key);
  }
  return next;
}

/** From the row marked last to this one; just this one when the other is not on the page any more. */
function spanOf(rows: readonly HomeRow[], last: string | null, key: string): string[] {
  const [from, to] = [last, key].map((one) => rows.findIndex((row) => row.key === one));
  if (from === undefined || to === undefined || from < 0 || to < 0) return [key];
  return rows
    .slice(Math.min(from, to), Math.max(from, to) + 1)
    .filter(hasCampaign)
    .map(keyOf);
}
