'use client';

import { X } from 'lucide-react';
import { useId } from 'react';
import { Button } from '@/components/ui/button';
import { FieldError } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import type { VariableDraft } from '@/lib/overrides/draft';
import { useOverrides } from './overrides-context';

type VariableRowProps = {
  index: number;
  row: VariableDraft;
  /** Null takes the row out. */
  onChange: (row: VariableDraft | null) => void;
};

export function VariableRow({ index, row, onChange }: VariableRowProps) {
  const { fieldProps } = useOverrides();
  const id = useId();
  const { error, ...mark } = fieldProps(`variables.${index}`);
  const nth = index + 1;
  return (
    <div {...mark}>
      <div className="flex gap-2">
        <Input
          aria-label={`Name of variable ${nth}`}
          aria-invalid={error !== undefined}
          aria-describedby={error === undefined ? undefined : id}
          className="w-2/5 font-mono text-caption"
          maxLength={200}
          spellCheck={false}
          placeholder="name"
          value={row.name}
          onChange={(event) => onChange({ ...row, name: event.target.value })}
        />
        <Input
          aria-label={`Value of variable ${nth}`}
          maxLength={20_000}
          placeholder="value"
          value={row.value}
          onChange={(event) => onChange({ ...row, value: event.target.value })}
        />
        <Button
          variant="ghost"
          size="icon"
          aria-label={`Remove variable ${row.name || nth}`}
          onClick={() => onChange(null)}
        >
          <X aria-hidden />
        </Button>
      </div>
      {error === undefined ? null : <FieldError id={id}>{error}</FieldError>}
    </div>
  );
}
