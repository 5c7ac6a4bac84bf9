import type { Metadata } from 'next';
import { PeopleScreen } from '@/components/people/people-screen';
import { requirePageActor } from '@/lib/server/auth/actor';
import { describeRoles } from '@/lib/server/auth/permission-words';
import { listInvitations } from '@/lib/server/people/invitations';
import { listPeople } from '@/lib/server/people/list-people';
import {
  changeRoleAction,
  disableAction,
  enableAction,
  inviteAction,
  makeResetLinkAction,
  revokeInvitationAction,
} from './actions';

export const metadata: Metadata = { title: 'People' };

const actions = {
  invite: inviteAction,
  revokeInvitation: revokeInvitationAction,
  changeRole: changeRoleAction,
  disable: disableAction,
  enable: enableAction,
  makeResetLink: makeResetLinkAction,
};

export default async function PeoplePage() {
  const actor = await requirePageActor('administer');
  const [people, invitations] = await Promise.all([listPeople(actor.id), listInvitations()]);
  return (
    <PeopleScreen
      people={people}
      invitations={invitations}
      roles={describeRoles()}
      actions={actions}
    />
  );
}
