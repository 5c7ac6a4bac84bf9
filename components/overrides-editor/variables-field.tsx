'use client';

import { Plus } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { FieldSet } from '@/components/ui/field-set';
import type { VariableDraft } from '@/lib/overrides/draft';
import { useOverrides } from './overrides-context';
import { VariableRow } from './variable-row';

const MAX_VARIABLES = 200;

/** Values that are the same for everyone; a column of the list with the same name wins over them. */
export function VariablesField() {
  const { value, change, fieldProps } = useOverrides();
  const { error: _, ...mark } = fieldProps('variables');
  const rows = value.variables;
  function replace(index: number, row: VariableDraft | null) {
    change({ variables: rows.flatMap((old, at) => (at === index ? (row ?? []) : old)) });
  }
  return (
    <FieldSet
      legend="The same for everyone"
      hint="A contact’s own value, from a column of the same name, is spoken instead of this one."
      {...mark}
    >
      <div className="flex flex-col gap-2">
        {rows.map((row, index) => (
          <VariableRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a row has no identity but its place, and is controlled
            key={index}
            index={index}
            row={row}
            onChange={(next) => replace(index, next)}
          />
        ))}
        <Button
          className="self-start"
          disabled={rows.length >= MAX_VARIABLES}
          onClick={() => change({ variables: [...rows, { name: '', value: '' }] })}
        >
          <Plus aria-hidden />
          Add a variable
        </Button>
      </div>
    </FieldSet>
  );
}
