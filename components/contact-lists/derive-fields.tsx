'use client';

import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Segmented } from '@/components/ui/segmented';
import { MAX_CAMPAIGN_CONTACTS } from '@/lib/contacts/contact';
import type { ListRow } from '@/lib/contacts/lists/list-table';
import type { DeriveKind } from './derive-words';
import { OtherLists } from './other-lists';

const PARTS = 2;

/** What is asked besides the name; each kind uses its own. */
export type DeriveChoice = {
  others: { listId: string; revision: number }[];
  amount: string;
  by: 'parts' | 'size';
  seed: string;
};

/** The seed is drawn once, and shown: whoever types it again gets the same contacts. A sample is a tenth at first. */
export function firstChoice(kind: DeriveKind, count: number): DeriveChoice {
  const seed = String(Math.floor(Math.random() * 1_000_000));
  const amount = kind === 'sample' ? Math.ceil(count / 10) : PARTS;
  return { others: [], amount: String(amount), by: 'parts', seed };
}

/** What splitting begins at: halves, or as large as one campaign takes. */
function firstAmount(by: DeriveChoice['by'], count: number): string {
  return String(by === 'parts' ? PARTS : Math.min(MAX_CAMPAIGN_CONTACTS, Math.ceil(count / PARTS)));
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
          onValueChange={(by) => set({ by, amount: firstAmount(by, list.count) })}
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
