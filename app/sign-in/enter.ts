import { headers } from 'next/headers';
import type { SignInState } from '@/components/people/form-state';
import { keepSession } from '@/lib/server/auth/keep-session';
import { readCredentials } from '@/lib/server/auth/read-credentials';
import { type SignInOutcome, signIn } from '@/lib/server/auth/sign-in';
import { waitInWords } from '@/lib/server/auth/wait-in-words';
import { toFailure } from '@/lib/server/failure';
import { readFields } from '@/lib/server/form-fields';
import { checkOrigin } from '@/lib/server/origin-gate';
import { newRequestId } from '@/lib/server/request-id';

/** Signs in with what the form says and keeps the cookie. Null when that is done; else why not. */
export async function enter(form: FormData): Promise<SignInState | null> {
  const requestHeaders = await headers();
  const { credentials, errors } = readCredentials(form);
  const { email = '' } = readFields(form);
  const values = { email };
  const refusal = checkOrigin(requestHeaders);
  if (refusal) return { values, errors: {}, problem: refusal.message };
  if (credentials === null) return { values, errors, problem: null };
  const outcome = await trySignIn(credentials, requestHeaders);
  if ('problem' in outcome) return { values, errors: {}, problem: outcome.problem };
  if (outcome.kind !== 'signed-in') return { values, ...inWords(outcome) };
  await keepSession(outcome.cookie);
  return null;
}

type Credentials = { email: string; password: string };

async function trySignIn(credentials: Credentials, requestHeaders: Headers) {
  try {
    return await signIn(credentials, { headers: requestHeaders });
  } catch (error) {
    return { problem: toFailure(error, newRequestId()).message };
  }
}

function inWords(outcome: Exclude<SignInOutcome, { kind: 'signed-in' }>) {
  switch (outcome.kind) {
    case 'refused':
      return { errors: { password: 'E-mail or password is wrong.' }, problem: null };
    case 'delayed':
      return {
        errors: {},
        problem: `Too many tries. Try again in ${waitInWords(outcome.waitSeconds)}.`,
      };
    case 'failed':
      return {
        errors: {},
        problem: 'Signing in does not work at the moment. Try again in a minute.',
      };
  }
}
