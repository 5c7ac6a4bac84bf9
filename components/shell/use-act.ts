'use client';

import { useState, useTransition } from 'react';
import type { Result } from '@/lib/campaign/result';
import { callAction } from '@/lib/query/call-action';
import { tellFailure } from '@/lib/query/tell-failure';

const UNREACHED =
  'Dialboard did not answer, so it is not known whether this was done. Reload the page to see.';

/** One act at a time, with the sentence of its failure. The server action refreshes the page itself. */
export function useAct() {
  const [isBusy, start] = useTransition();
  const [problem, setProblem] = useState<string | null>(null);
  function act<T>(work: () => Promise<Result<T>>, onDone?: (value: T) => void): void {
    setProblem(null);
    start(async () => {
      const result = await callAction(work, UNREACHED);
      if (result.ok) onDone?.(result.value);
      else setProblem(tellFailure(result.failure));
    });
  }
  return { act, isBusy, problem, forgetProblem: () => setProblem(null) };
}
