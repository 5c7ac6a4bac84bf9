'use client';

import { Field } from '@/components/ui/field';
import { Select, SelectContent, SelectItem, SelectTrigger } from '@/components/ui/select';
import type { OverridesDraft } from '@/lib/overrides/draft';
import { useOverrides } from './overrides-context';
import { TextField } from './text-field';

type Mode = OverridesDraft['firstMessageMode'];

const MODES: readonly { value: Mode; label: string }[] = [
  { value: 'inherit', label: 'As the assistant has it' },
  { value: 'assistant-speaks-first', label: 'Assistant speaks first' },
  {
    value: 'assistant-speaks-first-with-model-generated-message',
    label: 'Assistant speaks first, in words of its own',
  },
  { value: 'assistant-waits-for-user', label: 'Assistant waits to be spoken to' },
];

/** The first words, and who has them. */
export function FirstMessageFields() {
  const { value, change, fieldProps, speaker } = useOverrides();
  const own = speaker?.firstMessage ?? null;
  return (
    <>
      <TextField
        name="firstMessage"
        label="First message"
        {...(own === null ? {} : { placeholder: own })}
      />
      <Field label="Who speaks first" className="max-w-80" {...fieldProps('firstMessageMode')}>
        <Select
          value={value.firstMessageMode}
          onValueChange={(mode: Mode) => change({ firstMessageMode: mode })}
        >
          <SelectTrigger />
          <SelectContent>
            {MODES.map((mode) => (
              <SelectItem key={mode.value} value={mode.value}>
                {mode.label}
              </SelectItem>
            ))}
          </SelectContent>
        </Select>
      </Field>
    </>
  );
}
