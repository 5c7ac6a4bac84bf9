'use client';

import { useState } from 'react';
import { Time } from '@/components/shell/time';
import { useAct } from '@/components/shell/use-act';
import { ConfirmDialog } from '@/components/ui/alert-dialog';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { Panel } from '@/components/ui/panel';
import { Pill } from '@/components/ui/pill';
import type { Act, SessionRow } from './people-types';

type SessionsPanelProps = {
  sessions: readonly SessionRow[];
  endSession: Act<{ sessionId: string }>;
  signOutEverywhere: Act<void>;
};

export function SessionsPanel({ sessions, endSession, signOutEverywhere }: SessionsPanelProps) {
  const { act, isBusy, problem } = useAct();
  const [isAsking, setAsking] = useState(false);
  return (
    <Panel
      title="Open sessions"
      caption="Where you are signed in. Each ends 12 hours after its sign-in."
      isFlush
      actions={
        <Button variant="danger" size="small" onClick={() => setAsking(true)}>
          Sign out everywhere
        </Button>
      }
    >
      {problem && !isAsking ? (
        <Callout tone="error" className="m-3">
          {problem}
        </Callout>
      ) : null}
      <ul className="divide-y divide-line-soft">
        {sessions.map((session) => (
          <SessionItem
            key={session.id}
            session={session}
            isBusy={isBusy}
            onEnd={() => act(() => endSession({ sessionId: session.id }))}
          />
        ))}
      </ul>
      <ConfirmDialog
        isOpen={isAsking}
        onOpenChange={setAsking}
        title="Sign out everywhere?"
        confirmLabel={isBusy ? 'Signing out' : 'Sign out everywhere'}
        cancelLabel="Stay signed in"
        isBusy={isBusy}
        error={problem ?? undefined}
        onConfirm={() => act(signOutEverywhere)}
      >
        <p>
          {sessions.length === 1
            ? 'This session ends; there is no other.'
            : `All ${sessions.length} sessions end, this one too.`}{' '}
          Campaigns go on as they are.
        </p>
      </ConfirmDialog>
    </Panel>
  );
}

type SessionItemProps = { session: SessionRow; isBusy: boolean; onEnd: () => void };

function SessionItem({ session, isBusy, onEnd }: SessionItemProps) {
  const { device, since, activeAt, isThis } = session;
  return (
    <li className="flex min-h-10 flex-wrap items-center gap-x-3 gap-y-1 px-3.5 py-2">
      <span className="font-medium">{device}</span>
      {isThis ? <Pill>This one</Pill> : null}
      <span className="text-caption text-muted">
        Since <Time at={since} style="day-clock" /> · last active{' '}
        <Time at={activeAt} style="day-clock" />
      </span>
      {isThis ? null : (
        <Button size="small" className="ml-auto" isBusy={isBusy} onClick={onEnd}>
          End<span className="sr-only"> the session of {device}</span>
        </Button>
      )}
    </li>
  );
}
