import type { Metadata } from 'next';
import { NameForm } from '@/components/people/name-form';
import { PasswordForm } from '@/components/people/password-form';
import { SessionsPanel } from '@/components/people/sessions-panel';
import { PageHeader } from '@/components/shell/page-header';
import { Panel } from '@/components/ui/panel';
import { requirePageActor } from '@/lib/server/auth/actor';
import { pageHeaders } from '@/lib/server/auth/page-headers';
import { readAccount } from '@/lib/server/people/read-account';
import {
  changePasswordAction,
  endSessionAction,
  renameAction,
  signOutEverywhereAction,
} from './actions';

export const metadata: Metadata = { title: 'Your account' };

export default async function AccountPage() {
  const actor = await requirePageActor('see');
  const { name, role, email, sessions } = await readAccount({
    actor,
    headers: await pageHeaders(),
  });
  return (
    <div className="grid gap-4">
      <PageHeader title="Your account" focusKey={String(sessions.length)} />
      <p className="-mt-2 text-muted">
        You sign in as <span className="text-ink">{email}</span>. Your role is{' '}
        <span className="text-ink">{role}</span>; an administrator can change it.
      </p>
      <div className="grid gap-4 lg:grid-cols-2">
        <Panel title="Name">
          <NameForm name={name} rename={renameAction} />
        </Panel>
        <Panel title="Password">
          <PasswordForm email={email} changePassword={changePasswordAction} />
        </Panel>
      </div>
      <SessionsPanel
        sessions={sessions}
        endSession={endSessionAction}
        signOutEverywhere={signOutEverywhereAction}
      />
    </div>
  );
}
