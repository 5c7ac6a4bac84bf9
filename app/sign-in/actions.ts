'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { SignInState } from '@/components/people/form-state';
import { keepSession } from '@/lib/server/auth/keep-session';
import { safeNext } from '@/lib/server/auth/safe-next';
import { signOut } from '@/lib/server/auth/sign-out';
import { readFields } from '@/lib/server/form-fields';
import { checkOrigin } from '@/lib/server/origin-gate';
import { enter } from './enter';

export async function signInAction(_previous: SignInState, form: FormData): Promise<SignInState> {
  const state = await enter(form);
  if (state !== null) return state;
  redirect(safeNext(readFields(form).next));
}

export async function signOutAction(): Promise<void> {
  const requestHeaders = await headers();
  if (checkOrigin(requestHeaders)) return;
  await signOut(requestHeaders);
  await keepSession(null);
  redirect('/sign-in');
}
