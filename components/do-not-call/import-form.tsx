'use client';

import { type FormEvent, useRef, useState } from 'react';
import { CountryField } from '@/components/shell/country-field';
import { useAct } from '@/components/shell/use-act';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Textarea } from '@/components/ui/textarea';
import { countOf } from '@/lib/campaign/phrases';
import { type ImportedNumbers, MAX_REASON_CHARS } from '@/lib/contacts/do-not-call/do-not-call';
import { ImportRefusal } from '@/lib/contacts/import-types';
import type { HomeCountry } from '@/lib/contacts/numbers/home-country';
import { importDoNotCall } from '@/lib/query/do-not-call';
import { readNumberFile } from './read-number-file';

type ImportFormProps = { home: HomeCountry; onDone: (imported: ImportedNumbers) => void };

type Source = { text: string; file: string | null };

/** Numbers as text, typed or out of a file, with one reason for all of them. */
export function ImportForm({ home, onDone }: ImportFormProps) {
  const { act, isBusy, problem } = useAct();
  const [{ text, file }, setSource] = useState<Source>({ text: '', file: null });
  const [fault, setFault] = useState<string | null>(null);
  const [country, setCountry] = useState(home.code);
  const chooser = useRef<HTMLInputElement>(null);
  async function take(chosen: File | undefined) {
    setFault(null);
    if (chosen === undefined) return;
    try {
      setSource({ text: await readNumberFile(chosen), file: chosen.name });
    } catch (thrown) {
      const isKnown = thrown instanceof ImportRefusal;
      setFault(isKnown ? thrown.message : 'This file could not be read. Choose it again.');
    }
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
        <>
          <Field label="Numbers" hint="One a line, or pasted from a table." isRequired>
            <Textarea
              rows={6}
              required
              className="font-mono"
              value={text}
              onChange={(event) => setSource({ text: event.target.value, file: null })}
            />
          </Field>
          <Button size="small" onClick={() => chooser.current?.click()}>
            Or choose a file…
          </Button>
        </>
      ) : (
        <p className="flex flex-wrap items-center gap-2 [overflow-wrap:anywhere]">
          <span>
            From <b>{file}</b>, {countOf(text.split('\n').length, 'line')}.
          </span>
          <Button size="small" onClick={() => setSource({ text: '', file: null })}>
            Take it out
          </Button>
        </p>
      )}
      <input
        ref={chooser}
        type="file"
        accept=".csv,.tsv,.txt,.xlsx,text/csv,text/plain"
        className="hidden"
        aria-label="File of numbers"
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <CountryField value={country} home={home} onChange={setCountry} />
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
