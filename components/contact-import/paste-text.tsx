'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Textarea } from '@/components/ui/textarea';
import type { NamedSource } from './import-state';

type PasteTextProps = {
  text: string;
  onChange: (text: string) => void;
  onChoose: (source: NamedSource) => void;
};

export function PasteText({ text, onChange, onChoose }: PasteTextProps) {
  const [error, setError] = useState<string>();

  // No form element: this stands inside the form of the page that uses it.
  function submit() {
    const isEmpty = text.trim() === '';
    setError(isEmpty ? 'Paste at least one row with a number.' : undefined);
    if (!isEmpty) onChoose({ content: text, name: 'Pasted contacts', origin: 'paste' });
  }

  return (
    <div>
      <Field
        label="Rows"
        error={error}
        hint="Copied from a spreadsheet, or written with commas. The first row may be a header."
      >
        <Textarea
          value={text}
          rows={8}
          spellCheck={false}
          autoComplete="off"
          placeholder={'number\tname\n+1 212 555 0123\tAna Lindqvist'}
          className="font-mono"
          onChange={(event) => onChange(event.target.value)}
        />
      </Field>
      <Button className="mt-3" onClick={submit}>
        Read these rows
      </Button>
    </div>
  );
}
