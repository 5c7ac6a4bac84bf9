'use client';

import { useState } from 'react';
import { PageHeader } from '@/components/shell/page-header';
import { Panel } from '@/components/ui/panel';
import { InvitationsPanel } from './invitations-panel';
import { InviteDialog } from './invite-dialog';
import { PeopleTable } from './people-table';
import type {
  InvitationRow,
  PeopleActions,
  PersonAct,
  PersonRow,
  RoleTable as Roles,
} from './people-types';
import { PersonDialogs } from './person-dialogs';
import { RoleTable } from './role-table';

type PeopleScreenProps = {
  people: readonly PersonRow[];
  invitations: readonly InvitationRow[];
  roles: Roles;
  actions: PeopleActions;
};

export function PeopleScreen({ people, invitations, roles, actions }: PeopleScreenProps) {
  const [act, setAct] = useState<PersonAct | null>(null);
  const disabled = people.filter(({ isDisabled }) => isDisabled).length;
  return (
    <div className="grid gap-4">
      <PageHeader
        title="People"
        focusKey={String(invitations.length)}
        actions={<InviteDialog roles={roles.roles} invite={actions.invite} />}
      />
      <p className="-mt-2 text-muted">
        {people.length - disabled === 1
          ? '1 person can sign in'
          : `${people.length - disabled} people can sign in`}
        {disabled > 0 ? `, ${disabled} disabled` : ''}.
      </p>
      <Panel isFlush aria-label="People">
        <PeopleTable people={people} onAct={setAct} />
      </Panel>
      <InvitationsPanel invitations={invitations} revokeInvitation={actions.revokeInvitation} />
      <RoleTable {...roles} />
      <PersonDialogs act={act} roles={roles.roles} actions={actions} onClose={() => setAct(null)} />
    </div>
  );
}
