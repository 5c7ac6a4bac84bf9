'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { FormAnswer } from './form-answer';
import { EMPTY_STATE, type FormAction, type ResetState } from './form-state';
import { NewPasswordField } from './new-password-field';

type ResetFormProps = { token: string; email: string; reset: FormAction<ResetState> };

export function ResetForm({ token, email, reset }: ResetFormProps) {
  const [state, post, isPending] = useActionState<ResetState, FormData>(reset, EMPTY_STATE);
  return (
    <form action={post} className="grid gap-3">
      <FormAnswer {...state} />
      <input type="hidden" name="token" value={token} />
      <NewPasswordField email={email} error={state.errors.password} />
      <Button type="submit" variant="primary" isBusy={isPending}>
        {isPending ? 'Setting the password' : 'Set the password'}
      </Button>
    </form>
  );
}
