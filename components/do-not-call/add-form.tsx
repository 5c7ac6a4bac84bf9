'use client';

import { type FormEvent, useState } from 'react';
import { CountryField } from '@/components/shell/country-field';
import { useAct } from '@/components/shell/use-act';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Textarea } from '@/components/ui/textarea';
import {
  type AddedNumber,
  MAX_NOTE_CHARS,
  MAX_REASON_CHARS,
} from '@/lib/contacts/do-not-call/do-not-call';
import type { HomeCountry } from '@/lib/contacts/numbers/home-country';
import type { DoNotCallActs } from './acts';

type AddFormProps = {
  home: HomeCountry;
  add: DoNotCallActs['add'];
  number: string | undefined;
  onAdded: (added: AddedNumber) => void;
};

export function AddForm({ home, add, number, onAdded }: AddFormProps) {
  const { act, isBusy, problem } = useAct();
  const [country, setCountry] = useState(home.code);
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isBusy) return;
    const data = new FormData(event.currentTarget);
    const text = (name: string) => String(data.get(name) ?? '').trim();
    const given = number ?? text('number');
    const why = { reason: text('reason'), note: text('note') };
    const isKnown = number !== undefined;
    act(() => add({ number: given, country, isKnown, ...why }), onAdded);
  }
  return (
    <form onSubmit={submit} className="space-y-3">
      {number === undefined ? (
        <>
          <Field label="Number" hint="With its country code, or a SIP URI." isRequired>
            <Input name="number" autoComplete="off" maxLength={200} required />
          </Field>
          <CountryField value={country} home={home} onChange={setCountry} />
        </>
      ) : null}
      <Field label="Reason" isRequired>
        <Input name="reason" autoComplete="off" maxLength={MAX_REASON_CHARS} required />
      </Field>
      <Field label="Note" hint="Only shown here. May be left empty.">
        <Textarea name="note" rows={2} maxLength={MAX_NOTE_CHARS} />
      </Field>
      {problem === null ? null : <Callout tone="error">{problem}</Callout>}
      <Button type="submit" variant="primary" isBusy={isBusy}>
        {isBusy ? 'Adding' : 'Add to do-not-call'}
      </Button>
    </form>
  );
}
