'use client';

import { useState } from 'react';
import type { Result } from '@/lib/campaign/result';
import { callAction } from '@/lib/query/call-action';
import { tellFailure } from '@/lib/query/tell-failure';
import { NO_ANSWER } from './list-acts';

/** One act at a time, with what went wrong in words. `run` gives what it returned, null when it failed. */
export function useAct() {
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<string | undefined>(undefined);
  async function run<T>(act: () => Promise<Result<T>>): Promise<{ value: T } | null> {
    setBusy(true);
    setError(undefined);
    const result = await callAction(act, NO_ANSWER);
    setBusy(false);
    if (result.ok) return { value: result.value };
    setError(tellFailure(result.failure));
    return null;
  }
  return { isBusy, error, run, clear: () => setError(undefined) };
}
