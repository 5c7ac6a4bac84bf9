'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import type { Result } from '@/lib/campaign/result';
import { callAction } from '@/lib/query/call-action';
import { readSlotLimit } from './slot-limit';

export type SaveSlots = (input: { limit: number }) => Promise<Result<null>>;

type SlotsFormProps = { limit: number; saveSlots: SaveSlots };

/** The limit of calls at once, for who administers. */
export function SlotsForm({ limit, saveSlots }: SlotsFormProps) {
  const [typed, setTyped] = useState(String(limit));
  const [error, setError] = useState<string>();
  const [failure, setFailure] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const read = readSlotLimit(typed);
    setError(read.ok ? undefined : read.error);
    if (!read.ok || isBusy) return;
    setBusy(true);
    const result = await callAction(() => saveSlots({ limit: read.limit }), SILENCE);
    setBusy(false);
    setFailure(result.ok ? null : result.failure.message);
  }
  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="flex flex-col gap-2">
      {failure === null ? null : <Callout tone="error">{failure}</Callout>}
      <Field
        label="Limit of calls at once"
        error={error}
        hint="Vapi’s dashboard names it under Settings, Billing, Reserved Concurrency. It changes what is planned here, not what Vapi allows."
        className="max-w-90"
      >
        <Input
          inputMode="numeric"
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </Field>
      <Button type="submit" className="self-start" isBusy={isBusy}>
        {isBusy ? 'Saving…' : 'Save limit'}
      </Button>
    </form>
  );
}

const SILENCE = 'The server gave no answer. Reload to see whether the limit was saved.';
