'use client';

import { type FormEvent, useRef, useState } from 'react';
import { useAct } from '@/components/shell/use-act';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Textarea } from '@/components/ui/textarea';
import { type ImportedNumbers, MAX_REASON_CHARS } from '@/lib/contacts/do-not-call/do-not-call';
import { importDoNotCall } from '@/lib/query/do-not-call';
import { CountryField } from './country-field';

const MAX_FILE_BYTES = 8_000_000;

type Source = { text: string; file: string | null };

/** Numbers as text, typed or out of a file, with one reason for all of them. */
export function ImportForm({ onDone }: { onDone: (imported: ImportedNumbers) => void }) {
  const { act, isBusy, problem } = useAct();
  const [{ text, file }, setSource] = useState<Source>({ text: '', file: null });
  const [fault, setFault] = useState<string | null>(null);
  const [country, setCountry] = useState('');
  const chooser = useRef<HTMLInputElement>(null);
  async function take(chosen: File | undefined) {
    setFault(null);
    if (chosen === undefined) return;
    if (chosen.size > MAX_FILE_BYTES) {
      setFault('This file is over 8 MB. Nothing was read. Import it in parts.');
      return;
    }
    const read = await chosen.text().catch(() => null);
    if (read === null) setFault('This file could not be read. Choose it again.');
    else setSource({ text: read, file: chosen.name });
  }
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isBusy) return;
    const reason = String(new FormData(event.currentTarget).get('reason') ?? '').trim();
    const source = file === null ? 'paste' : 'file';
    act(() => importDoNotCall({ text, country, reason, note: file ?? '', source }), onDone);
  }
  const wrong = fault ?? problem;
  return (
    <form onSubmit={submit} className="space-y-3">
      {file === null ? (
        <Field label="Numbers" hint="One a line, or pasted from a table." isRequired>
          <Textarea
            rows={6}
            required
            className="font-mono"
            value={text}
            onChange={(event) => setSource({ text: event.target.value, file: null })}
          />
        </Field>
      ) : (
        <p className="[overflow-wrap:anywhere]">
          From <b>{file}</b>.{' '}
          <Button size="small" onClick={() => setSource({ text: '', file: null })}>
            Take it out
          </Button>
        </p>
      )}
      <input
        ref={chooser}
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/plain"
        className="hidden"
        aria-label="File of numbers"
        onChange={(event) => void take(event.target.files?.[0])}
      />
      <Button size="small" onClick={() => chooser.current?.click()}>
        Choose a CSV or text file
      </Button>
      <CountryField value={country} onChange={setCountry} />
      <Field label="Reason" hint="The same for all of them." isRequired>
        <Input name="reason" autoComplete="off" maxLength={MAX_REASON_CHARS} required />
      </Field>
      {wrong === null ? null : <Callout tone="error">{wrong}</Callout>}
      <Button type="submit" variant="primary" isBusy={isBusy}>
        {isBusy ? 'Importing' : 'Import'}
      </Button>
    </form>
  );
}
