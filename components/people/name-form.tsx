'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { FormAnswer } from './form-answer';
import { EMPTY_STATE, type FormAction, type NameState } from './form-state';

type NameFormProps = { name: string; rename: FormAction<NameState> };

export function NameForm({ name, rename }: NameFormProps) {
  const [state, post, isPending] = useActionState<NameState, FormData>(rename, EMPTY_STATE);
  return (
    <form action={post} className="grid max-w-90 gap-3">
      <FormAnswer {...state} />
      <Field
        label="Name"
        error={state.errors.name}
        hint="Stands beside what you do, here and in the audit."
      >
        <Input
          name="name"
          autoComplete="name"
          required
          maxLength={120}
          defaultValue={state.values.name ?? name}
        />
      </Field>
      <Button type="submit" className="justify-self-start" isBusy={isPending}>
        {isPending ? 'Saving' : 'Save the name'}
      </Button>
    </form>
  );
}
