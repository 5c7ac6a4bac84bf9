'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { FormAnswer } from './form-answer';
import { EMPTY_STATE, type FormAction, type JoinState } from './form-state';
import { NewPasswordField } from './new-password-field';

type JoinFormProps = { token: string; email: string; join: FormAction<JoinState> };

export function JoinForm({ token, email, join }: JoinFormProps) {
  const [state, post, isPending] = useActionState<JoinState, FormData>(join, EMPTY_STATE);
  return (
    <form action={post} className="grid gap-3">
      <FormAnswer {...state} />
      <input type="hidden" name="token" value={token} />
      <Field label="Your name" error={state.errors.name}>
        <Input
          name="name"
          autoComplete="name"
          required
          maxLength={120}
          defaultValue={state.values.name}
        />
      </Field>
      <NewPasswordField email={email} error={state.errors.password} />
      <Button type="submit" variant="primary" isBusy={isPending}>
        {isPending ? 'Joining' : 'Join'}
      </Button>
    </form>
  );
}
