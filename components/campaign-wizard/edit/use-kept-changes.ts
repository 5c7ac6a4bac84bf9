'use client';

import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { EditChanges, hasChanges } from '@/lib/campaign/edit-draft';

type Kept = { campaignId: string; changes: EditChanges; onFound: (changes: EditChanges) => void };

/**
 * Keeps what was changed over a reload of this tab: name, ids and times. Sharing by a column is not kept,
 * since the column's values are the contacts'. Returns whether changes were brought back.
 */
export function useKeptChanges({ campaignId, changes, onFound }: Kept): boolean {
  const key = `dialboard.edit.${campaignId}`;
  const [wasFound, setFound] = useState(false);
  const text = JSON.stringify(withoutColumns(changes));
  const began = useRef(text);
  const restore = useEffectEvent((from: string) => {
    const found = readKept(from);
    if (found === null || hasChanges(changes)) return;
    onFound(found);
    setFound(true);
  });
  useEffect(() => restore(key), [key]);
  useEffect(() => {
    if (text === began.current) return;
    began.current = '';
    writeKept(key, text);
  }, [key, text]);
  return wasFound;
}

/** For when they are saved, or given up. */
export function forgetChanges(campaignId: string): void {
  writeKept(`dialboard.edit.${campaignId}`, '{}');
}

function withoutColumns({ callers, ...rest }: EditChanges): EditChanges {
  if (callers === undefined || callers.share === 'column') return rest;
  // The values of a column that was chosen before stand by.
  return { ...rest, callers: { ...callers, byValue: {} } };
}

// A browser may refuse its storage altogether: then nothing is kept, and leaving asks first.
function readKept(key: string): EditChanges | null {
  try {
    const read = EditChanges.safeParse(JSON.parse(sessionStorage.getItem(key) ?? 'null'));
    return read.success && hasChanges(read.data) ? read.data : null;
  } catch {
    return null;
  }
}

function writeKept(key: string, text: string): void {
  try {
    if (text === '{}') sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, text);
  } catch {
    // See readKept.
  }
}
