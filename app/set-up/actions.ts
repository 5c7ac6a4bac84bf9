'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { SetUpState } from '@/components/people/form-state';
import { keepSession } from '@/lib/server/auth/keep-session';
import { signIn } from '@/lib/server/auth/sign-in';
import { DomainError } from '@/lib/server/errors';
import { toFailure } from '@/lib/server/failure';
import { checkOrigin } from '@/lib/server/origin-gate';
import { createFirstAdmin } from '@/lib/server/people/first-admin';
import { readSetUp } from '@/lib/server/people/read-set-up';
import { newRequestId } from '@/lib/server/request-id';

export async function setUpAction(_previous: SetUpState, form: FormData): Promise<SetUpState> {
  const requestHeaders = await headers();
  const { person, values, errors } = readSetUp(form);
  const refusal = checkOrigin(requestHeaders);
  if (refusal) return { values, errors: {}, problem: refusal.message };
  if (person === null) return { values, errors, problem: null };
  try {
    await createFirstAdmin(person);
  } catch (error) {
    return { values, ...inWords(error) };
  }
  const outcome = await signIn(person, { headers: requestHeaders });
  if (outcome.kind === 'signed-in') await keepSession(outcome.cookie);
  redirect('/campaigns');
}

function inWords(error: unknown): Pick<SetUpState, 'errors' | 'problem'> {
  const { code, message } = toFailure(error, newRequestId());
  if (error instanceof DomainError && code === 'not-allowed') {
    return { errors: { token: message }, problem: null };
  }
  return { errors: {}, problem: message };
}
