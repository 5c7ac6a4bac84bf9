'use client';

import { type FormEvent, useState } from 'react';
import { CountryField } from '@/components/shell/country-field';
import { useAct } from '@/components/shell/use-act';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { formatCount } from '@/lib/campaign/phrases';
import { type ImportedNumbers, MAX_REASON_CHARS } from '@/lib/contacts/do-not-call/do-not-call';
import type { HomeCountry } from '@/lib/contacts/numbers/home-country';
import { importDoNotCall } from '@/lib/query/do-not-call';
import { NOTHING_GIVEN, NumberSource } from './number-source';
import { readRows } from './read-rows';

type ImportFormProps = { home: HomeCountry; onDone: (imported: ImportedNumbers) => void };

/** Numbers as text, typed or out of a file, with one reason for all of them. */
export function ImportForm({ home, onDone }: ImportFormProps) {
  const { act, isBusy, problem } = useAct();
  const [given, setGiven] = useState(NOTHING_GIVEN);
  const [fault, setFault] = useState<string | null>(null);
  const [country, setCountry] = useState(home.code);
  const [sent, setSent] = useState(0);
  const { text, file } = given;
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isBusy) return;
    const reason = String(new FormData(event.currentTarget).get('reason') ?? '').trim();
    const read = file ?? (await readRows(text));
    setFault(typeof read === 'string' ? read : null);
    if (typeof read === 'string') return;
    setSent(0);
    const note = file?.name ?? '';
    const source = file === null ? 'paste' : 'file';
    const numbers = { rows: read.rows, country, reason, note, source } as const;
    act(() => importDoNotCall(numbers, setSent), onDone);
  }
  const wrong = fault ?? problem;
  const isLong = sent > 0 && file !== null;
  return (
    <form onSubmit={(event) => void submit(event)} className="space-y-3">
      <NumberSource value={given} onChange={setGiven} />
      <CountryField value={country} home={home} onChange={setCountry} />
      <Field label="Reason" hint="The same for all of them." isRequired>
        <Input name="reason" autoComplete="off" maxLength={MAX_REASON_CHARS} required />
      </Field>
      {wrong === null ? null : <Callout tone="error">{wrong}</Callout>}
      <Button type="submit" variant="primary" isBusy={isBusy}>
        {isBusy ? 'Importing' : 'Import'}
      </Button>
      {isBusy && isLong ? (
        <p role="status" className="text-muted">
          {formatCount(sent)} of {formatCount(file.rows.length)} rows are on the server.
        </p>
      ) : null}
    </form>
  );
}
