'use client';

import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { useFieldProps } from '../../use-field';
import { useWizard } from '../../wizard-context';

export function NameField() {
  const { form, fingerprint, edit } = useWizard();
  const mark = fingerprint === null ? 'six characters of its own' : `“· ${fingerprint}”`;
  const hint =
    edit !== null && fingerprint === null
      ? 'Also its name at Vapi.'
      : `For your team. At Vapi it ends in ${mark}, so that this launch can be told from others of the same name.`;
  return (
    <Field label="Name" hint={hint} isRequired {...useFieldProps('name')}>
      <Input maxLength={200} autoComplete="off" {...form.register('name')} />
    </Field>
  );
}
