'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { EMPTY_STATE, type FormAction, type SetUpState } from './form-state';

type SetUpFormProps = { setUp: FormAction<SetUpState> };

export function SetUpForm({ setUp }: SetUpFormProps) {
  const [{ values, errors, problem }, post, isPending] = useActionState<SetUpState, FormData>(
    setUp,
    EMPTY_STATE,
  );
  return (
    <form action={post} className="grid gap-3">
      {problem ? <Callout tone="error">{problem}</Callout> : null}
      <Field
        label="Set-up token"
        error={errors.token}
        hint="The value of SETUP_TOKEN in this deployment's settings. It works once."
      >
        <Input name="token" type="password" autoComplete="off" required />
      </Field>
      <Field label="Your name" error={errors.name}>
        <Input name="name" autoComplete="name" required defaultValue={values.name} />
      </Field>
      <Field label="E-mail" error={errors.email}>
        <Input
          name="email"
          type="email"
          autoComplete="username"
          required
          defaultValue={values.email}
        />
      </Field>
      <Field
        label="Password"
        error={errors.password}
        hint="At least 8 characters; 15 or more are better."
      >
        <Input name="password" type="password" autoComplete="new-password" required />
      </Field>
      <Button type="submit" variant="primary" isBusy={isPending}>
        {isPending ? 'Setting up' : 'Create the administrator'}
      </Button>
    </form>
  );
}
