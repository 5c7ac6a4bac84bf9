'use server';

import { headers } from 'next/headers';
import { RedirectType, redirect } from 'next/navigation';
import type { JoinState } from '@/components/people/form-state';
import { keepSession } from '@/lib/server/auth/keep-session';
import type { SignInOutcome } from '@/lib/server/auth/sign-in';
import { toFailure } from '@/lib/server/failure';
import { readFields } from '@/lib/server/form-fields';
import { checkOrigin } from '@/lib/server/origin-gate';
import { joinByInvitation } from '@/lib/server/people/join';
import { JoinForm } from '@/lib/server/people/link-forms';
import { readForm } from '@/lib/server/people/read-form';
import { newRequestId } from '@/lib/server/request-id';

export async function joinAction(_previous: JoinState, form: FormData): Promise<JoinState> {
  const requestHeaders = await headers();
  const refusal = checkOrigin(requestHeaders);
  if (refusal) return { values: {}, errors: {}, problem: refusal.message };
  const { name = '' } = readFields(form);
  const values = { name };
  const { value, errors } = readForm(JoinForm, form);
  if (value === null) return { values, errors, problem: errors.token ?? null };
  let outcome: SignInOutcome;
  try {
    outcome = await joinByInvitation(value, { headers: requestHeaders });
  } catch (error) {
    const { code, message } = toFailure(error, newRequestId());
    const isPassword = code === 'bad-input';
    return {
      values,
      errors: isPassword ? { password: message } : {},
      problem: isPassword ? null : message,
    };
  }
  // Replaced, so that the link is not among the addresses Back leads to.
  if (outcome.kind !== 'signed-in') redirect('/sign-in', RedirectType.replace);
  await keepSession(outcome.cookie);
  redirect('/campaigns', RedirectType.replace);
}
