'use client';

import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { useFieldProps } from '../../use-field';
import { useWholeTime } from './use-whole-time';

type TimeFieldProps = { end: 'earliest' | 'latest'; label: string; hint: string };

export function TimeField({ end, label, hint }: TimeFieldProps) {
  const path = `schedule.${end}` as const;
  const name = label.toLowerCase();
  const wiring = useWholeTime(
    path,
    `The ${name} is typed only in part: give the whole date and time, or clear it.`,
  );
  return (
    <Field label={label} hint={hint} {...useFieldProps(path)}>
      <Input type="datetime-local" max="9999-12-31T23:59" {...wiring} />
    </Field>
  );
}
