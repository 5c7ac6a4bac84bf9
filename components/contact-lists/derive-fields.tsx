'use client';

import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Segmented } from '@/components/ui/segmented';
import type { ListRow } from '@/lib/contacts/lists/list-table';
import type { DeriveKind } from './derive-words';
import { OtherLists } from './other-lists';

/** What is asked besides the name; each kind uses its own. */
export type DeriveChoice = {
  others: { listId: string; revision: number }[];
  amount: string;
  by: 'parts' | 'size';
  seed: string;
};

/** The seed is drawn once, and shown: whoever types it again gets the same contacts. */
export function firstChoice(): DeriveChoice {
  const seed = String(Math.floor(Math.random() * 1_000_000));
  return { others: [], amount: '2', by: 'parts', seed };
}

type DeriveFieldsProps = {
  kind: DeriveKind;
  list: ListRow;
  choice: DeriveChoice;
  onChange: (choice: DeriveChoice) => void;
};

export function DeriveFields({ kind, list, choice, onChange }: DeriveFieldsProps) {
  const set = (change: Partial<DeriveChoice>) => onChange({ ...choice, ...change });
  if (kind === 'combine' || kind === 'subtract') {
    return (
      <OtherLists
        without={list.listId}
        chosen={choice.others}
        onChange={(others) => set({ others })}
      />
    );
  }
  if (kind === 'split') {
    return (
      <div className="flex flex-wrap items-end gap-3">
        <Segmented
          label="Split by"
          value={choice.by}
          onValueChange={(by) => set({ by })}
          options={[
            { value: 'parts', label: 'Parts' },
            { value: 'size', label: 'Size' },
          ]}
        />
        <Amount
          label={choice.by === 'parts' ? 'How many parts' : 'Contacts in each'}
          value={choice.amount}
          onChange={(amount) => set({ amount })}
        />
      </div>
    );
  }
  return (
    <div className="flex flex-wrap items-end gap-3">
      <Amount label="How many" value={choice.amount} onChange={(amount) => set({ amount })} />
      <Field label="Seed">
        <Input
          value={choice.seed}
          maxLength={40}
          className="w-32 font-mono text-caption"
          onChange={(event) => set({ seed: event.target.value })}
        />
      </Field>
    </div>
  );
}

type AmountProps = { label: string; value: string; onChange: (value: string) => void };

function Amount({ label, value, onChange }: AmountProps) {
  return (
    <Field label={label}>
      <Input
        inputMode="numeric"
        autoComplete="off"
        className="w-32"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  );
}
