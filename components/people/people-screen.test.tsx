// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { stubLayout } from '@/components/ui/stub-layout';
import type { Result } from '@/lib/campaign/result';
import { PeopleScreen } from './people-screen';
import type { PeopleActions, PersonRow } from './people-types';

stubLayout();
afterEach(cleanup);

const person = { role: 'operator', isDisabled: false, lastActiveAt: null, isYou: false };
const people: PersonRow[] = [
  { ...person, id: 'p1', name: 'Ana', email: 'ana@example.com', role: 'admin', isYou: true },
  { ...person, id: 'p2', name: 'Ben', email: 'ben@example.com' },
  { ...person, id: 'p3', name: 'Cy', email: 'cy@example.com', isDisabled: true },
];
const invitation = {
  id: 'i1',
  email: 'dot@example.com',
  role: 'viewer',
  invitedBy: 'Ana',
  expiresAt: Date.UTC(2026, 10, 29, 12),
};
const roles = {
  roles: ['viewer', 'operator', 'approver', 'admin'].map((role) => ({ role, gains: `${role}s.` })),
  rows: [{ permission: 'operate', words: 'Launch campaigns', grantedTo: ['operator', 'admin'] }],
};

const failure = {
  code: 'conflict',
  message: 'Not now; nothing was changed.',
  requestId: 'r',
} as const;

function show({ isRefused = false } = {}) {
  const asked: unknown[] = [];
  const does =
    <T,>(name: keyof PeopleActions, value: T) =>
    async (input: unknown): Promise<Result<T>> => {
      asked.push([name, input]);
      return isRefused ? { ok: false, failure } : { ok: true, value };
    };
  const link = { url: 'https://calls.example.com/invite/once', expiresAt: invitation.expiresAt };
  const actions: PeopleActions = {
    invite: does('invite', link),
    revokeInvitation: does('revokeInvitation', null),
    changeRole: does('changeRole', null),
    disable: does('disable', null),
    enable: does('enable', null),
    makeResetLink: does('makeResetLink', link),
  };
  render(
    <PeopleScreen people={people} invitations={[invitation]} roles={roles} actions={actions} />,
  );
  return asked;
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });

async function choose(name: string, item: string): Promise<void> {
  await userEvent.click(button(`Actions for ${name}`));
  await userEvent.click(await screen.findByRole('menuitem', { name: item }));
}

describe('the people of the console', () => {
  it('stand with role and state, and nobody can act on themselves', () => {
    show();
    expect(screen.getByText('2 people can sign in, 1 disabled.')).toBeTruthy();
    expect(screen.getByRole('row', { name: /Cy.*Disabled/ })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Actions for Ana' })).toBeNull();
  });

  it('shows an invitation’s link once', async () => {
    const asked = show();
    await userEvent.click(button('Invite a person'));
    await userEvent.type(screen.getByLabelText('E-mail'), 'eve@example.com');
    await userEvent.click(screen.getByRole('radio', { name: 'operator' }));
    await userEvent.click(button('Make the link'));
    const link = await screen.findByLabelText<HTMLInputElement>('Link');
    expect(link.value).toBe('https://calls.example.com/invite/once');
    expect(asked).toEqual([['invite', { email: 'eve@example.com', role: 'operator' }]]);
    await userEvent.click(button('Done'));
    await userEvent.click(button('Invite a person'));
    expect(screen.queryByLabelText('Link')).toBeNull();
  });

  it('says what disabling does before it is done, and keeps the question when it fails', async () => {
    const asked = show({ isRefused: true });
    await choose('Ben', 'Disable…');
    const question = screen.getByRole('alertdialog', { name: 'Disable Ben?' });
    expect(question.textContent).toContain('signed out everywhere within 5 seconds');
    expect(asked).toEqual([]);
    await userEvent.click(within(question).getByRole('button', { name: 'Disable' }));
    expect(await within(question).findByText(`${failure.message} (request r)`)).toBeTruthy();
    expect(asked).toEqual([['disable', { personId: 'p2' }]]);
  });

  it('lets a disabled person in again', async () => {
    const asked = show();
    await choose('Cy', 'Enable…');
    await userEvent.click(button('Enable'));
    expect(asked).toEqual([['enable', { personId: 'p3' }]]);
  });

  it('changes a role to another one only', async () => {
    const asked = show();
    await choose('Ben', 'Change the role…');
    expect(button('Save the role')).toHaveProperty('disabled', true);
    await userEvent.click(screen.getByRole('radio', { name: 'approver' }));
    await userEvent.click(button('Save the role'));
    expect(asked).toEqual([['changeRole', { personId: 'p2', role: 'approver' }]]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('withdraws an invitation', async () => {
    const asked = show();
    await userEvent.click(button(/^Withdraw.*the invitation for dot@example.com$/));
    expect(asked).toEqual([['revokeInvitation', { id: 'i1' }]]);
  });

  it('says what a role may do', () => {
    show();
    const table = screen.getByRole('table', { name: 'What a role may do' });
    const cells = within(table).getByRole('row', { name: /Launch campaigns/ });
    expect(within(cells).getAllByRole('img', { name: 'yes' })).toHaveLength(2);
  });
});
