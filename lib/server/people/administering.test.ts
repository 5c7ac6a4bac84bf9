import { desc, eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { admit } from '@/lib/server/admit';
import { type Actor, findActor } from '@/lib/server/auth/actor';
import { provideDb } from '@/lib/server/db/client';
import { audit, people } from '@/lib/server/db/schema';
import type { OpenDb } from '@/lib/server/db/types';
import { stubServerEnv } from '@/lib/testing/server-env';
import { signedInAs } from '@/lib/testing/signed-in';
import { openTestDb } from '@/lib/testing/test-db';
import { keepAnAdministrator } from './administer';
import { changeRole } from './change-role';
import { disablePerson, enablePerson } from './disable-person';
import { listInvitations } from './invitations';
import { invitePerson } from './invite-person';
import { listPeople } from './list-people';
import { makeResetLink } from './make-reset-link';
import { readLink } from './read-link';

const origin = 'http://localhost:3000';
let open: OpenDb;

beforeAll(async () => {
  open = await openTestDb();
  provideDb(open.db);
});
beforeEach(async () => {
  stubServerEnv();
  await open.db.execute(sql`truncate people, audit cascade`);
});
afterAll(async () => {
  provideDb(undefined);
  await open.close();
});

async function someone(role: Parameters<typeof signedInAs>[0]) {
  const { id, headers } = await signedInAs(role);
  const actor = await findActor(headers, { isActivity: false });
  if (actor === null) throw new Error('signed out');
  return { id, headers, actor: actor satisfies Actor };
}

const look = (headers: Headers) => findActor(headers, { isActivity: false });

async function stateOf(id: string) {
  const [person] = await open.db.select().from(people).where(eq(people.id, id));
  return person;
}

async function lastRow() {
  const [row] = await open.db.select().from(audit).orderBy(desc(audit.id)).limit(1);
  return row;
}

describe('changing a role', () => {
  it('takes effect at once in an open session, and is written down', async () => {
    const [admin, other] = [await someone('admin'), await someone('operator')];
    await changeRole({ personId: other.id, role: 'viewer' }, admin);
    expect((await look(other.headers))?.permissions.has('operate')).toBe(false);
    expect(await lastRow()).toMatchObject({
      phase: 'outcome',
      action: 'person.change-role',
      actorId: admin.id,
      target: other.id,
      detail: { from: 'operator', to: 'viewer' },
    });
  });

  it('refuses the next act from a tab that was open before', async () => {
    const [admin, other] = [await someone('admin'), await someone('operator')];
    await changeRole({ personId: other.id, role: 'viewer' }, admin);
    const entry = { permission: 'operate', isMutation: true, action: 'campaign.rename' } as const;
    const act = admit({ headers: other.headers, ...entry });
    await expect(act).rejects.toMatchObject({ code: 'not-allowed' });
    expect(await lastRow()).toMatchObject({ phase: 'denied', actorId: other.id });
    await disablePerson(other.id, admin);
    const next = admit({ headers: other.headers, ...entry, permission: 'see' });
    await expect(next).rejects.toMatchObject({ code: 'signed-out' });
  });

  it('is nobody’s own to do', async () => {
    const admin = await someone('admin');
    await someone('admin');
    const change = changeRole({ personId: admin.id, role: 'viewer' }, admin);
    await expect(change).rejects.toMatchObject({ code: 'not-allowed' });
    expect(await stateOf(admin.id)).toMatchObject({ role: 'admin' });
    expect(await lastRow()).toMatchObject({ phase: 'denied', target: admin.id });
  });

  it('takes the links with it that a former administrator made', async () => {
    const [admin, other] = [await someone('admin'), await someone('admin')];
    await invitePerson({ email: 'new@example.com', role: 'admin' }, { ...other, origin });
    expect(await listInvitations()).toHaveLength(1);
    await changeRole({ personId: other.id, role: 'operator' }, admin);
    expect(await listInvitations()).toEqual([]);
  });
});

describe('disabling', () => {
  it('ends the sessions; enabling lets sign in again, but brings none of them back', async () => {
    const [admin, other] = [await someone('admin'), await someone('operator')];
    const { url } = await makeResetLink(other.id, { ...admin, origin });
    await disablePerson(other.id, admin);
    expect(await look(other.headers)).toBeNull();
    expect(await listPeople(admin.id)).toMatchObject([
      { id: admin.id, isYou: true, isDisabled: false },
      { id: other.id, isYou: false, isDisabled: true },
    ]);
    await enablePerson(other.id, admin);
    expect(await look(other.headers)).toBeNull();
    const token = url.split('/').at(-1) ?? '';
    expect(await readLink(token, { kind: 'reset', headers: new Headers() })).toBeNull();
  });

  it('is nobody’s own to do', async () => {
    const admin = await someone('admin');
    await someone('admin');
    await expect(disablePerson(admin.id, admin)).rejects.toMatchObject({ code: 'not-allowed' });
    expect(await stateOf(admin.id)).toMatchObject({ disabledAt: null });
  });
});

describe('the last administrator', () => {
  it.each([
    ['disable', (id: string, by: { actor: Actor }) => disablePerson(id, by)],
    [
      'demote',
      (id: string, by: { actor: Actor }) => changeRole({ personId: id, role: 'viewer' }, by),
    ],
  ])('stays when two %s each other at once', async (_what, act) => {
    const [a, b] = [await someone('admin'), await someone('admin')];
    const results = await Promise.allSettled([act(a.id, b), act(b.id, a)]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const left = (await listPeople(a.id)).filter((one) => one.role === 'admin' && !one.isDisabled);
    expect(left).toHaveLength(1);
  });

  it('stays whatever else is tried', async () => {
    const { id } = await someone('admin');
    const change = open.db.transaction(async (tx) => {
      await tx.update(people).set({ role: 'viewer' });
      await keepAnAdministrator(tx);
    });
    await expect(change).rejects.toMatchObject({ code: 'conflict' });
    expect(await stateOf(id)).toMatchObject({ role: 'admin' });
  });

  it('is not who is disabled', async () => {
    const [admin, other] = [await someone('admin'), await someone('admin')];
    await disablePerson(other.id, admin);
    await expect(disablePerson(admin.id, other)).rejects.toMatchObject({ code: 'not-allowed' });
  });
});

describe('who administers', () => {
  it('must still be allowed to when it happens, whatever their session remembers', async () => {
    const [admin, former, other] = [
      await someone('admin'),
      await someone('admin'),
      await someone('viewer'),
    ];
    await changeRole({ personId: former.id, role: 'operator' }, admin);
    const change = changeRole({ personId: other.id, role: 'admin' }, former);
    await expect(change).rejects.toMatchObject({ code: 'not-allowed' });
    const invitation = { email: 'me-again@example.com', role: 'admin' } as const;
    const invite = invitePerson(invitation, { ...former, origin });
    await expect(invite).rejects.toMatchObject({ code: 'not-allowed' });
    expect(await stateOf(other.id)).toMatchObject({ role: 'viewer' });
  });

  it('is told when somebody is not there', async () => {
    const admin = await someone('admin');
    await expect(enablePerson('nobody', admin)).rejects.toMatchObject({ code: 'not-found' });
  });
});
