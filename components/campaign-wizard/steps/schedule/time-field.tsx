'use client';

import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { useFieldProps } from '../../use-field';
import { useWizard } from '../../wizard-context';

type TimeFieldProps = { end: 'earliest' | 'latest'; label: string; hint: string };

export function TimeField({ end, label, hint }: TimeFieldProps) {
  const { form } = useWizard();
  const path = `schedule.${end}` as const;
  return (
    <Field label={label} hint={hint} {...useFieldProps(path)}>
      <Input type="datetime-local" max="9999-12-31T23:59" {...form.register(path)} />
    </Field>
  );
}
