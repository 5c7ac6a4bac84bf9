'use client';

import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { useFieldProps } from '../../use-field';
import { useWizard } from '../../wizard-context';

export function NameField() {
  const { form, fingerprint } = useWizard();
  const mark = fingerprint === null ? 'six characters of its own' : `“· ${fingerprint}”`;
  return (
    <Field
      label="Name"
      hint={`For your team. At Vapi it ends in ${mark}, so that this launch can be told from others of the same name.`}
      isRequired
      {...useFieldProps('name')}
    >
      <Input maxLength={200} autoComplete="off" {...form.register('name')} />
    </Field>
  );
}
