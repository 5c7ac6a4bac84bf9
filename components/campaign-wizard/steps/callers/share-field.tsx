'use client';

import { FieldSet } from '@/components/ui/field-set';
import { Segmented } from '@/components/ui/segmented';
import { useWizard } from '../../wizard-context';
import { ColumnField } from './column-field';
import { ValueTable } from './value-table';

const WAYS = [
  { value: 'round-robin', label: 'In turn' },
  { value: 'column', label: 'By a column' },
] as const;

const HINTS = {
  'round-robin': 'First contact, first number; second contact, second number; and round again.',
  column: 'A column of the list says which number calls.',
} as const;

/** How the contacts fall to the numbers. */
export function ShareField() {
  const { form, draft, edit, facts } = useWizard();
  // Of contacts that are not a list of ours the columns are not known.
  const ways = edit !== null && facts?.columns.length === 0 ? WAYS.slice(0, 1) : WAYS;
  const { share } = draft.callers;
  return (
    <div className="flex flex-col gap-3">
      <FieldSet legend="How contacts are shared" hint={HINTS[share]} data-field="callers.share">
        <Segmented
          label="How contacts are shared"
          value={share}
          onValueChange={(value) => form.setValue('callers.share', value, { shouldDirty: true })}
          options={ways}
        />
      </FieldSet>
      {share === 'column' ? (
        <>
          <ColumnField />
          <ValueTable />
        </>
      ) : null}
    </div>
  );
}
