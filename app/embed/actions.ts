'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { enter } from '@/app/sign-in/enter';
import { EMPTY_STATE, type SignInState } from '@/components/people/form-state';
import { keepSession } from '@/lib/server/auth/keep-session';
import { signOut } from '@/lib/server/auth/sign-out';
import { checkOrigin } from '@/lib/server/origin-gate';

export type FrameSignIn = { isDone: boolean; state: SignInState };

/** Signs in without leading on: only a new request shows whether the browser kept the cookie. */
export async function signInFrame(_previous: SignInState, form: FormData): Promise<FrameSignIn> {
  const state = await enter(form);
  return { isDone: state === null, state: state ?? EMPTY_STATE };
}

/** Ends the frame's session; the console's, in the same browser, goes on. */
export async function signOutFrame(): Promise<void> {
  const requestHeaders = await headers();
  if (checkOrigin(requestHeaders)) return;
  await signOut(requestHeaders);
  await keepSession(null);
  redirect('/embed/sign-in');
}
