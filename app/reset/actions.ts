'use server';

import { headers } from 'next/headers';
import { RedirectType, redirect } from 'next/navigation';
import type { ResetState } from '@/components/people/form-state';
import { keepSession } from '@/lib/server/auth/keep-session';
import type { SignInOutcome } from '@/lib/server/auth/sign-in';
import { toFailure } from '@/lib/server/failure';
import { checkOrigin } from '@/lib/server/origin-gate';
import { ResetForm } from '@/lib/server/people/link-forms';
import { readForm } from '@/lib/server/people/read-form';
import { resetPassword } from '@/lib/server/people/reset-password';
import { newRequestId } from '@/lib/server/request-id';

export async function resetAction(_previous: ResetState, form: FormData): Promise<ResetState> {
  const requestHeaders = await headers();
  const refusal = checkOrigin(requestHeaders);
  if (refusal) return { values: {}, errors: {}, problem: refusal.message };
  const { value, errors } = readForm(ResetForm, form);
  if (value === null) return { values: {}, errors, problem: errors.token ?? null };
  let outcome: SignInOutcome;
  try {
    outcome = await resetPassword(value, { headers: requestHeaders });
  } catch (error) {
    const { code, message } = toFailure(error, newRequestId());
    const isPassword = code === 'bad-input';
    return {
      values: {},
      errors: isPassword ? { password: message } : {},
      problem: isPassword ? null : message,
    };
  }
  // Replaced, so that the link is not among the addresses Back leads to.
  if (outcome.kind !== 'signed-in') redirect('/sign-in', RedirectType.replace);
  await keepSession(outcome.cookie);
  redirect('/campaigns', RedirectType.replace);
}
