'use client';

import { useActionState, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { DemoNote } from './demo-note';
import { EMPTY_STATE, type FormAction, type SignInState } from './form-state';

type SignInFormProps = {
  signIn: FormAction<SignInState>;
  /** A path of this console, checked by the server again. */
  next: string;
  demo: { email: string; password: string } | null;
};

export function SignInForm({ signIn, next, demo }: SignInFormProps) {
  const [state, post, isPending] = useActionState<SignInState, FormData>(signIn, EMPTY_STATE);
  const email = useRef<HTMLInputElement>(null);
  const password = useRef<HTMLInputElement>(null);
  function fillDemo(credentials: { email: string; password: string }) {
    if (email.current) email.current.value = credentials.email;
    if (password.current) password.current.value = credentials.password;
  }
  return (
    <form action={post} className="grid gap-3">
      {demo ? <DemoNote demo={demo} onFill={() => fillDemo(demo)} /> : null}
      {state.problem ? <Callout tone="error">{state.problem}</Callout> : null}
      <input type="hidden" name="next" value={next} />
      <Field label="E-mail" error={state.errors.email}>
        <Input
          ref={email}
          name="email"
          type="email"
          autoComplete="username"
          required
          defaultValue={state.values.email}
        />
      </Field>
      <Field label="Password" error={state.errors.password}>
        <Input
          ref={password}
          name="password"
          type="password"
          autoComplete="current-password"
          required
        />
      </Field>
      <Button type="submit" variant="primary" isBusy={isPending}>
        {isPending ? 'Signing in' : 'Sign in'}
      </Button>
    </form>
  );
}
