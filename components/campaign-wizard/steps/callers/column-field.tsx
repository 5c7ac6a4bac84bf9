'use client';

import { Field } from '@/components/ui/field';
import { Select, SelectContent, SelectItem, SelectTrigger } from '@/components/ui/select';
import { countOf } from '@/lib/campaign/phrases';
import type { ColumnFacts } from '@/lib/contacts/contact';
import { useFieldProps } from '../../use-field';
import { useWizard } from '../../wizard-context';
import { matchNumbers } from './match-numbers';

/** The column that decides. Values that read like one of the numbers are matched at once. */
export function ColumnField() {
  const { form, draft, facts, options } = useWizard();
  const field = useFieldProps('callers.column');
  const columns = facts?.columns ?? [];
  function choose(name: string) {
    const { callers } = form.getValues();
    const values = columns.find((column) => column.name === name)?.values ?? [];
    const matched = matchNumbers(values, { ids: callers.numberIds, numbers: options.numbers });
    form.setValue(
      'callers',
      { ...callers, column: name, byValue: { ...matched, ...callers.byValue } },
      { shouldDirty: true },
    );
  }
  return (
    <Field
      label="Column"
      hint="Columns of up to 100 different values can decide."
      className="max-w-80"
      {...field}
    >
      <Select value={draft.callers.column} onValueChange={choose}>
        <SelectTrigger
          placeholder={columns.length === 0 ? 'The list has no columns yet' : 'Choose a column…'}
          disabled={columns.length === 0}
        />
        <SelectContent>
          {columns.map((column) => (
            <SelectItem
              key={column.name}
              value={column.name}
              disabled={column.values === null}
              hint={describeColumn(column, facts?.callerColumn === column.name)}
            >
              {column.name}
            </SelectItem>
          ))}
        </SelectContent>
      </Select>
    </Field>
  );
}

function describeColumn({ values }: ColumnFacts, isCaller: boolean): string {
  const what = values === null ? 'over 100 values' : countOf(values.length, 'value');
  return isCaller ? `numbers to call from, ${what}` : what;
}
