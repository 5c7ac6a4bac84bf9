'use client';

import { useId } from 'react';
import { useAct } from '@/components/shell/use-act';
import { Callout } from '@/components/ui/callout';
import { Select, SelectContent, SelectItem, SelectTrigger } from '@/components/ui/select';
import type { Result } from '@/lib/campaign/result';
import { keepChoices, tellKept } from './keep-words';

export type KeepTimeProps = {
  days: number;
  /** Null for who may not change it. */
  changePurge: ((input: { days: number }) => Promise<Result<null>>) | null;
};

/** How long lists are kept that say nothing else. */
export function KeepTime({ days, changePurge }: KeepTimeProps) {
  const id = useId();
  const { act, isBusy, problem } = useAct();
  const rest =
    'A list that a draft or a launch on its way needs stays until it is free. Each list can say otherwise.';
  if (changePurge === null) {
    return (
      <p className="mt-2.5 max-w-[72ch] text-caption text-muted">
        Lists are kept {tellKept(days)}. {rest}
      </p>
    );
  }
  return (
    <div className="mt-2.5 flex max-w-[72ch] flex-wrap items-center gap-2 text-caption text-muted">
      <label htmlFor={id}>Lists are kept</label>
      <Select
        value={String(days)}
        onValueChange={(next) => act(() => changePurge({ days: Number(next) }))}
        disabled={isBusy}
      >
        <SelectTrigger id={id} className="w-36" />
        <SelectContent>
          {keepChoices(days).map((choice) => (
            <SelectItem key={choice} value={String(choice)}>
              {tellKept(choice)}
            </SelectItem>
          ))}
        </SelectContent>
      </Select>
      <p>{rest}</p>
      {problem === null ? null : <Callout tone="error">{problem}</Callout>}
    </div>
  );
}
