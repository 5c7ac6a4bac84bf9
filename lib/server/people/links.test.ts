import { desc, eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findActor } from '@/lib/server/auth/actor';
import { type SignInOutcome, signIn } from '@/lib/server/auth/sign-in';
import { provideDb } from '@/lib/server/db/client';
import { audit, people, personLinks } from '@/lib/server/db/schema';
import type { OpenDb } from '@/lib/server/db/types';
import { stubServerEnv } from '@/lib/testing/server-env';
import { signedInAs } from '@/lib/testing/signed-in';
import { openTestDb } from '@/lib/testing/test-db';
import { listInvitations, revokeInvitation } from './invitations';
import { invitePerson } from './invite-person';
import { joinByInvitation } from './join';
import { makeResetLink } from './make-reset-link';
import { readLink } from './read-link';
import { resetPassword } from './reset-password';

const origin = 'http://localhost:3000';
const DAY = 24 * 3_600_000;
const PASSWORD = 'a horse of another colour';
let open: OpenDb;

beforeAll(async () => {
  open = await openTestDb();
  provideDb(open.db);
});
beforeEach(async () => {
  stubServerEnv();
  await open.db.execute(sql`truncate people, person_links, audit, rate_limits cascade`);
});
afterAll(async () => {
  provideDb(undefined);
  await open.close();
});

async function administrator() {
  const { headers } = await signedInAs('admin');
  const actor = await findActor(headers, { isActivity: false });
  if (actor === null) throw new Error('signed out');
  return { actor, origin };
}

const tokenOf = ({ url }: { url: string }) => url.split('/').at(-1) ?? '';
const stranger = () => ({ headers: new Headers() });
const join = (token: string, now?: number) =>
  joinByInvitation(
    { token, name: 'New', password: PASSWORD },
    { ...stranger(), ...(now && { now }) },
  );

async function whoIs(outcome: SignInOutcome) {
  if (outcome.kind !== 'signed-in') throw new Error(outcome.kind);
  const cookie = `dialboard=${encodeURIComponent(outcome.cookie)}`;
  return findActor(new Headers({ cookie }), { isActivity: false });
}

const invitation = { email: 'New@Example.com', role: 'operator' } as const;
const dead = { code: 'not-found' };

describe('an invitation', () => {
  it('makes a person of its role and address, once, and signs them in', async () => {
    const admin = await administrator();
    const link = await invitePerson(invitation, admin);
    expect(link.url).toMatch(/^http:\/\/localhost:3000\/invite\/[\w-]{43}$/);
    expect(await whoIs(await join(tokenOf(link)))).toMatchObject({ name: 'New', role: 'operator' });
    await expect(join(tokenOf(link))).rejects.toMatchObject(dead);
    expect(await listInvitations()).toEqual([]);
    const again = invitePerson({ ...invitation, email: ' new@example.com ' }, admin);
    await expect(again).rejects.toMatchObject({ code: 'conflict' });
  });

  it('makes one person of two at once', async () => {
    const link = await invitePerson(invitation, await administrator());
    const both = await Promise.allSettled([join(tokenOf(link)), join(tokenOf(link))]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const made = await open.db.select().from(people).where(eq(people.email, 'new@example.com'));
    expect(made).toHaveLength(1);
  });

  it('works for seven days', async () => {
    const now = Date.now();
    const admin = await administrator();
    const token = tokenOf(await invitePerson(invitation, { ...admin, now }));
    await expect(join(token, now + 7 * DAY)).rejects.toMatchObject(dead);
    expect(await whoIs(await join(token, now + 7 * DAY - 1_000))).toMatchObject({ name: 'New' });
  });

  it('can be withdrawn, and a newer one to the same address withdraws it', async () => {
    const admin = await administrator();
    const first = await invitePerson(invitation, admin);
    const second = await invitePerson(invitation, admin);
    await expect(join(tokenOf(first))).rejects.toMatchObject(dead);
    const [pending, ...others] = await listInvitations();
    expect(others).toEqual([]);
    expect(pending).toMatchObject({ email: 'new@example.com', role: 'operator' });
    await revokeInvitation(pending?.id ?? '', admin);
    await expect(join(tokenOf(second))).rejects.toMatchObject(dead);
  });

  it('is not spent by a password that would be guessed', async () => {
    const token = tokenOf(await invitePerson(invitation, await administrator()));
    const form = { token, name: 'New', password: 'NEW@example.com' };
    const guessable = joinByInvitation(form, stranger());
    await expect(guessable).rejects.toMatchObject({ code: 'bad-input' });
    expect(await whoIs(await join(token))).toMatchObject({ name: 'New' });
  });

  it('keeps neither its token nor an address outside its own row', async () => {
    const link = await invitePerson(invitation, await administrator());
    await join(tokenOf(link));
    await expect(join(tokenOf(link))).rejects.toMatchObject(dead);
    const [kept] = await open.db.select().from(personLinks);
    expect(JSON.stringify(kept)).not.toContain(tokenOf(link));
    const rows = await open.db.select().from(audit).orderBy(desc(audit.id));
    expect(JSON.stringify(rows)).not.toMatch(/@|example/);
    expect(JSON.stringify(rows)).not.toContain(tokenOf(link));
    expect(rows.map(({ phase, action }) => `${action} ${phase}`)).toEqual([
      'person.join denied',
      'session.start outcome',
      'person.join outcome',
      'person.invite outcome',
      'session.start outcome',
    ]);
  });
});

describe('a reset link', () => {
  const reset = (token: string, now?: number) =>
    resetPassword({ token, password: PASSWORD }, { ...stranger(), ...(now && { now }) });

  it('sets a password once, ends the sessions and lifts the delay', async () => {
    const admin = await administrator();
    const { id, headers } = await signedInAs('viewer');
    const [person] = await open.db.select().from(people).where(eq(people.id, id));
    const email = person?.email ?? '';
    for (let n = 0; n < 6; n += 1) await signIn({ email, password: `guess ${n}` }, stranger());
    const token = tokenOf(await makeResetLink(id, admin));
    expect(await whoIs(await reset(token))).toMatchObject({ id });
    expect(await findActor(headers, { isActivity: false })).toBeNull();
    await expect(reset(token)).rejects.toMatchObject(dead);
    expect(await signIn({ email, password: PASSWORD }, stranger())).toMatchObject({
      kind: 'signed-in',
    });
  });

  it('works for a day, is the only one, and is no invitation', async () => {
    const now = Date.now();
    const admin = { ...(await administrator()), now };
    const { id } = await signedInAs('viewer');
    const first = tokenOf(await makeResetLink(id, admin));
    const second = tokenOf(await makeResetLink(id, admin));
    await expect(reset(first, now)).rejects.toMatchObject(dead);
    await expect(reset(second, now + DAY)).rejects.toMatchObject(dead);
    await expect(join(second, now)).rejects.toMatchObject(dead);
    expect(await whoIs(await reset(second, now + DAY - 1_000))).toMatchObject({ id });
  });

  it('is made for others only', async () => {
    const admin = await administrator();
    const own = makeResetLink(admin.actor.id, admin);
    await expect(own).rejects.toMatchObject({ code: 'not-allowed' });
  });
});

it('makes trying links slow, for one address and not for the others', async () => {
  stubServerEnv({ TRUSTED_PROXY_HOPS: '1' });
  const token = tokenOf(await invitePerson(invitation, await administrator()));
  const look = (wanted: string, address: string) =>
    readLink(wanted, { kind: 'invite', headers: new Headers({ 'x-forwarded-for': address }) });
  for (let n = 0; n < 20; n += 1) expect(await look(`guess-${n}`, '203.0.113.7')).toBeNull();
  await expect(look(token, '203.0.113.7')).rejects.toMatchObject({ code: 'too-many-requests' });
  expect(await look(token, '198.51.100.1')).toMatchObject({ email: 'new@example.com' });
});
