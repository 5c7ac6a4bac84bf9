'use client';

import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { useOverrides } from './overrides-context';

export function DurationField() {
  const { value, change, fieldProps } = useOverrides();
  return (
    <Field
      label="Longest call, seconds"
      hint="10 to 43,200 (12 hours). The call ends then, whatever is being said."
      {...fieldProps('maxDurationSeconds')}
    >
      <Input
        inputMode="numeric"
        maxLength={20}
        value={value.maxDurationSeconds}
        placeholder="As the assistant has it"
        onChange={(event) => change({ maxDurationSeconds: event.target.value })}
      />
    </Field>
  );
}
