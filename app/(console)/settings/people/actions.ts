'use server';

import { refresh } from 'next/cache';
import { headers } from 'next/headers';
import type { Result } from '@/lib/campaign/result';
import { parseInput } from '@/lib/server/parse-input';
import { changeRole } from '@/lib/server/people/change-role';
import { disablePerson, enablePerson } from '@/lib/server/people/disable-person';
import { revokeInvitation } from '@/lib/server/people/invitations';
import { invitePerson } from '@/lib/server/people/invite-person';
import type { OneTimeLink } from '@/lib/server/people/make-link';
import { makeResetLink } from '@/lib/server/people/make-reset-link';
import {
  InvitationInput,
  InvitationRef,
  PersonRef,
  RoleInput,
} from '@/lib/server/people/people-inputs';
import { type ActionContext, runAction } from '@/lib/server/run-action';

export async function inviteAction(input: unknown): Promise<Result<OneTimeLink>> {
  return change('person.invite', async ({ actor }) =>
    invitePerson(parseInput(InvitationInput, input), { actor, origin: await ownOrigin() }),
  );
}

export async function revokeInvitationAction(input: unknown): Promise<Result<null>> {
  return change('person.revoke-invitation', (context) =>
    revokeInvitation(parseInput(InvitationRef, input).id, context),
  );
}

export async function changeRoleAction(input: unknown): Promise<Result<null>> {
  return change('person.change-role', (context) =>
    changeRole(parseInput(RoleInput, input), context),
  );
}

export async function disableAction(input: unknown): Promise<Result<null>> {
  return change('person.disable', (context) =>
    disablePerson(parseInput(PersonRef, input).personId, context),
  );
}

export async function enableAction(input: unknown): Promise<Result<null>> {
  return change('person.enable', (context) =>
    enablePerson(parseInput(PersonRef, input).personId, context),
  );
}

export async function makeResetLinkAction(input: unknown): Promise<Result<OneTimeLink>> {
  return change('person.make-reset-link', async ({ actor }) =>
    makeResetLink(parseInput(PersonRef, input).personId, { actor, origin: await ownOrigin() }),
  );
}

async function change<T>(
  name: string,
  work: (context: ActionContext) => Promise<T>,
): Promise<Result<T>> {
  const result = await runAction({ name, permission: 'administer' }, work);
  if (result.ok) refresh();
  return result;
}

/** The origin the administrator has open: the gate has compared it with APP_URL. */
async function ownOrigin(): Promise<string> {
  return (await headers()).get('origin') ?? '';
}
