'use client';

import type { FrameSignIn } from '@/app/embed/actions';
import type { SignInState } from '@/components/people/form-state';
import { SignInForm } from '@/components/people/sign-in-form';

type FrameSignInFormProps = {
  signIn: (previous: SignInState, form: FormData) => Promise<FrameSignIn>;
  /** A path under /embed, checked by the server. */
  next: string;
  demo: { email: string; password: string } | null;
};

/** Once signed in it loads the page anew: a browser that drops the cookie is found out by that. */
export function FrameSignInForm({ signIn, next, demo }: FrameSignInFormProps) {
  async function signInAndLoad(previous: SignInState, form: FormData): Promise<SignInState> {
    const { isDone, state } = await signIn(previous, form);
    // In the place of this page: the portal's Back must not lead to a form that is done with.
    if (isDone) window.location.replace(`/embed/sign-in?tried=1&next=${encodeURIComponent(next)}`);
    return state;
  }
  return <SignInForm signIn={signInAndLoad} next={next} demo={demo} />;
}
