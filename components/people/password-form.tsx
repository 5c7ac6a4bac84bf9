'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { FormAnswer } from './form-answer';
import { EMPTY_STATE, type FormAction, type PasswordState } from './form-state';

type PasswordFormProps = { email: string; changePassword: FormAction<PasswordState> };

export function PasswordForm({ email, changePassword }: PasswordFormProps) {
  const [state, post, isPending] = useActionState<PasswordState, FormData>(
    changePassword,
    EMPTY_STATE,
  );
  return (
    <form action={post} className="grid max-w-90 gap-3">
      <FormAnswer {...state} />
      {/* So that a password manager knows which entry it changes. */}
      <input type="text" autoComplete="username" value={email} readOnly hidden />
      <Field label="Current password" error={state.errors.current}>
        <Input name="current" type="password" autoComplete="current-password" required />
      </Field>
      <Field
        label="New password"
        error={state.errors.password}
        hint="At least 8 characters; 15 or more are better. Your other sessions end."
      >
        <Input name="password" type="password" autoComplete="new-password" required />
      </Field>
      <Button type="submit" className="justify-self-start" isBusy={isPending}>
        {isPending ? 'Changing' : 'Change the password'}
      </Button>
    </form>
  );
}
