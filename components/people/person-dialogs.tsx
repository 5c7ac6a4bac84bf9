'use client';

import { useState } from 'react';
import { AccessDialog } from './access-dialog';
import type { PeopleActions, PersonAct, RoleTable } from './people-types';
import { ResetDialog } from './reset-dialog';
import { RoleDialog } from './role-dialog';

type PersonDialogsProps = {
  act: PersonAct | null;
  roles: RoleTable['roles'];
  actions: PeopleActions;
  onClose: () => void;
};

/** The question about the person whose menu was used. It keeps its person while it closes. */
export function PersonDialogs({ act, roles, actions, onClose }: PersonDialogsProps) {
  const [asked, setAsked] = useState({ act, count: 0 });
  if (act !== null && act !== asked.act) setAsked({ act, count: asked.count + 1 });
  if (asked.act === null) return null;
  const { kind, person } = asked.act;
  // A new question is a new dialog: nothing of the last one is left in it.
  const shared = { person, isOpen: act !== null, onClose };
  if (kind === 'role') {
    return (
      <RoleDialog key={asked.count} {...shared} roles={roles} changeRole={actions.changeRole} />
    );
  }
  if (kind === 'reset') {
    return <ResetDialog key={asked.count} {...shared} makeResetLink={actions.makeResetLink} />;
  }
  const isEnabling = kind === 'enable';
  return <AccessDialog key={asked.count} {...shared} isEnabling={isEnabling} actions={actions} />;
}
