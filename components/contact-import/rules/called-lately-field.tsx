'use client';

import { type KeyboardEvent, useState } from 'react';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';

type CalledLatelyFieldProps = {
  /** Null: nobody is left out for a call of before. */
  value: number | null;
  onChange: (days: number | null) => void;
};

/** Calls by number are kept that long: more would promise what nobody can look up. */
const MOST_DAYS = 365;

function readDays(text: string): number | null | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const days = Number(trimmed);
  return Number.isInteger(days) && days >= 1 && days <= MOST_DAYS ? days : undefined;
}

/** Leaves out whoever any campaign called lately. Read when it is left, or at Enter. */
export function CalledLatelyField({ value, onChange }: CalledLatelyFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? (value === null ? '' : String(value));
  const days = readDays(text);

  function take() {
    if (days === undefined) return;
    setTyped(null);
    if (days !== value) onChange(days);
  }

  function press(event: KeyboardEvent) {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    take();
  }

  return (
    <Field
      label="Leave out numbers called in the last … days"
      error={days === undefined ? `Whole days from 1 to ${MOST_DAYS}, or nothing.` : undefined}
      hint={
        value === null
          ? 'Empty: a call of before leaves nobody out.'
          : 'By any campaign. They are listed as left out.'
      }
    >
      <Input
        inputMode="numeric"
        autoComplete="off"
        placeholder="Nobody is left out"
        value={text}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={take}
        onKeyDown={press}
      />
    </Field>
  );
}
