'use client';

import { Time } from '@/components/shell/time';
import { useAct } from '@/components/shell/use-act';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { Panel } from '@/components/ui/panel';
import type { InvitationRow, PeopleActions } from './people-types';

type InvitationsPanelProps = {
  invitations: readonly InvitationRow[];
  revokeInvitation: PeopleActions['revokeInvitation'];
};

export function InvitationsPanel({ invitations, revokeInvitation }: InvitationsPanelProps) {
  const { act, isBusy, problem } = useAct();
  return (
    <Panel title="Pending invitations" isFlush>
      {problem ? (
        <Callout tone="error" className="m-3">
          {problem}
        </Callout>
      ) : null}
      {invitations.length === 0 ? (
        <p className="px-3.5 py-3 text-muted">
          None. An invitation stands here until it is used, withdrawn or 7 days old.
        </p>
      ) : (
        <ul className="divide-y divide-line-soft">
          {invitations.map((invitation) => (
            <li
              key={invitation.id}
              className="flex min-h-10 flex-wrap items-center gap-x-3 gap-y-1 px-3.5 py-2"
            >
              <InvitationFacts {...invitation} />
              <Button
                size="small"
                variant="danger"
                className="ml-auto"
                isBusy={isBusy}
                onClick={() => act(() => revokeInvitation({ id: invitation.id }))}
              >
                Withdraw<span className="sr-only"> the invitation for {invitation.email}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function InvitationFacts({ email, role, invitedBy, expiresAt }: InvitationRow) {
  return (
    <span className="min-w-0">
      <span className="block break-all">{email}</span>
      <span className="block text-caption text-muted">
        As {role}
        {invitedBy ? `, by ${invitedBy}` : ''} · until <Time at={expiresAt} style="day-clock" />
      </span>
    </span>
  );
}
