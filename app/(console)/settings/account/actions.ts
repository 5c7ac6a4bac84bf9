'use server';

import { refresh } from 'next/cache';
import { headers } from 'next/headers';
import { RedirectType, redirect } from 'next/navigation';
import { z } from 'zod';
import type { NameState, PasswordState } from '@/components/people/form-state';
import type { Failure, Result } from '@/lib/campaign/result';
import { requireAwake } from '@/lib/server/auth/actor';
import { keepSession } from '@/lib/server/auth/keep-session';
import { readFields } from '@/lib/server/form-fields';
import { parseInput } from '@/lib/server/parse-input';
import { NameForm, PasswordForm } from '@/lib/server/people/account-forms';
import { changePassword } from '@/lib/server/people/change-password';
import { endOwnSession, endOwnSessions } from '@/lib/server/people/end-sessions';
import { readForm } from '@/lib/server/people/read-form';
import { renameSelf } from '@/lib/server/people/rename-self';
import { runAction } from '@/lib/server/run-action';

export async function renameAction(_previous: NameState, form: FormData): Promise<NameState> {
  const result = await runAction({ name: 'person.rename', permission: 'see' }, async (context) => {
    requireAwake(context.actor);
    const { value, errors } = readForm(NameForm, form);
    if (value !== null) await renameSelf(value.name, context);
    return errors;
  });
  const { name = '' } = readFields(form);
  const values = { name };
  if (!result.ok) return { values, errors: {}, problem: result.failure.message };
  if (result.value !== null) return { values, errors: result.value, problem: null };
  refresh();
  return { values: {}, errors: {}, problem: null, done: 'The name is saved.' };
}

export async function changePasswordAction(
  _previous: PasswordState,
  form: FormData,
): Promise<PasswordState> {
  const needs = { name: 'person.change-password', permission: 'see' } as const;
  const result = await runAction(needs, async ({ actor }) => {
    requireAwake(actor);
    const { value, errors } = readForm(PasswordForm, form);
    if (value === null) return { errors, outcome: null };
    const outcome = await changePassword(value, { actor, headers: await headers() });
    return { errors, outcome };
  });
  if (!result.ok) return { values: {}, ...passwordFailure(result.failure) };
  const { errors, outcome } = result.value;
  if (errors !== null) return { values: {}, errors, problem: null };
  if (outcome.kind !== 'signed-in') redirect('/sign-in', RedirectType.replace);
  await keepSession(outcome.cookie);
  refresh();
  return { values: {}, errors: {}, problem: null, done: 'Changed. All other sessions have ended.' };
}

function passwordFailure({ code, message }: Failure): Pick<PasswordState, 'errors' | 'problem'> {
  if (code === 'not-allowed') return { errors: { current: message }, problem: null };
  if (code === 'bad-input') return { errors: { password: message }, problem: null };
  return { errors: {}, problem: message };
}

const SessionInput = z.object({ sessionId: z.string().min(1).max(100) });

export async function endSessionAction(input: unknown): Promise<Result<null>> {
  const result = await runAction(
    { name: 'session.end-one', permission: 'see' },
    async (context) => {
      await endOwnSession(parseInput(SessionInput, input).sessionId, context);
      return null;
    },
  );
  if (result.ok) refresh();
  return result;
}

export async function signOutEverywhereAction(): Promise<Result<null>> {
  const result = await runAction(
    { name: 'session.end-all', permission: 'see' },
    async (context) => {
      await endOwnSessions(context);
      return null;
    },
  );
  if (!result.ok) return result;
  await keepSession(null);
  redirect('/sign-in');
}
