import { desc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Actor, findActor } from '@/lib/server/auth/actor';
import { signIn } from '@/lib/server/auth/sign-in';
import { provideDb } from '@/lib/server/db/client';
import { audit, people } from '@/lib/server/db/schema';
import type { OpenDb } from '@/lib/server/db/types';
import { stubServerEnv } from '@/lib/testing/server-env';
import { signedInAs } from '@/lib/testing/signed-in';
import { openTestDb } from '@/lib/testing/test-db';
import { changePassword } from './change-password';
import { endOwnSession, endOwnSessions } from './end-sessions';
import { readAccount } from './read-account';
import { renameSelf } from './rename-self';

const PASSWORD = 'nine lives of a cat';
const NEXT = 'ten lives of another cat';
let open: OpenDb;

beforeAll(async () => {
  open = await openTestDb();
  provideDb(open.db);
});
beforeEach(() => stubServerEnv());
afterAll(async () => {
  provideDb(undefined);
  await open.close();
});

async function actorOf(headers: Headers): Promise<Actor> {
  const actor = await findActor(headers, { isActivity: false });
  if (actor === null) throw new Error('signed out');
  return actor;
}

async function emailOf(id: string): Promise<string> {
  const [person] = await open.db.select().from(people).where(eq(people.id, id));
  return person?.email ?? '';
}

/** The same person in a second browser. */
async function secondBrowser(id: string, password = PASSWORD): Promise<Headers> {
  const userAgent = 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0';
  const headers = new Headers({ 'user-agent': userAgent });
  const outcome = await signIn({ email: await emailOf(id), password }, { headers });
  if (outcome.kind !== 'signed-in') throw new Error(outcome.kind);
  headers.set('cookie', `dialboard=${encodeURIComponent(outcome.cookie)}`);
  return headers;
}

async function lastRow() {
  const [row] = await open.db.select().from(audit).orderBy(desc(audit.id)).limit(1);
  return row;
}

describe('changing one’s password', () => {
  it('ends every session, and this browser goes on with a new one', async () => {
    const { id, headers } = await signedInAs('operator');
    const other = await secondBrowser(id);
    const change = { current: PASSWORD, password: NEXT };
    const outcome = await changePassword(change, { actor: await actorOf(headers), headers });
    if (outcome.kind !== 'signed-in') throw new Error(outcome.kind);
    for (const old of [headers, other]) {
      expect(await findActor(old, { isActivity: false })).toBeNull();
    }
    const cookie = `dialboard=${encodeURIComponent(outcome.cookie)}`;
    expect(await actorOf(new Headers({ cookie }))).toMatchObject({ id });
    const email = await emailOf(id);
    const tries = [PASSWORD, NEXT].map((password) =>
      signIn({ email, password }, { headers: new Headers() }),
    );
    expect(await Promise.all(tries)).toMatchObject([{ kind: 'refused' }, { kind: 'signed-in' }]);
  });

  it('asks for the current one, writes a wrong one down, and gets slow after five', async () => {
    const { id, headers } = await signedInAs('operator');
    const context = { actor: await actorOf(headers), headers };
    for (let n = 0; n < 5; n += 1) {
      const guess = changePassword({ current: `guess ${n}`, password: NEXT }, context);
      await expect(guess).rejects.toMatchObject({ code: 'not-allowed' });
    }
    expect(await lastRow()).toMatchObject({
      phase: 'denied',
      action: 'person.change-password',
      target: id,
    });
    const right = changePassword({ current: PASSWORD, password: NEXT }, context);
    await expect(right).rejects.toMatchObject({ code: 'too-many-requests' });
    expect(await actorOf(headers)).toMatchObject({ id });
  });

  it('refuses the old one again, the address, and the first guesses', async () => {
    const { id, headers } = await signedInAs('operator');
    const context = { actor: await actorOf(headers), headers };
    for (const password of [PASSWORD, await emailOf(id), 'password123']) {
      const change = changePassword({ current: PASSWORD, password }, context);
      await expect(change, password).rejects.toMatchObject({ code: 'bad-input' });
    }
  });
});

describe('open sessions', () => {
  it('are told apart, and one can be ended', async () => {
    const { id, headers } = await signedInAs('operator');
    const other = await secondBrowser(id);
    const { sessions } = await readAccount({ actor: await actorOf(headers), headers });
    expect(sessions).toMatchObject([
      { isThis: true, device: 'Unknown device' },
      { isThis: false, device: 'Firefox on Linux' },
    ]);
    const sessionId = sessions[1]?.id ?? '';
    await endOwnSession(sessionId, { actor: await actorOf(headers) });
    expect(await findActor(other, { isActivity: false })).toBeNull();
    expect(await actorOf(headers)).toMatchObject({ id });
    expect(await lastRow()).toMatchObject({ action: 'session.end-one', detail: { ended: 1 } });
  });

  it('of somebody else stay', async () => {
    const mine = await signedInAs('admin');
    const theirs = await signedInAs('viewer');
    const actor = await actorOf(theirs.headers);
    const { sessions } = await readAccount({ actor, headers: theirs.headers });
    const sessionId = sessions[0]?.id ?? '';
    await endOwnSession(sessionId, { actor: await actorOf(mine.headers) });
    expect(await actorOf(theirs.headers)).toMatchObject({ id: theirs.id });
  });

  it('end all together', async () => {
    const { id, headers } = await signedInAs('operator');
    const other = await secondBrowser(id);
    await endOwnSessions({ actor: await actorOf(headers) });
    for (const old of [headers, other]) {
      expect(await findActor(old, { isActivity: false })).toBeNull();
    }
    expect(await lastRow()).toMatchObject({ action: 'session.end-all', detail: { ended: 2 } });
  });
});

it('shows a new name at once', async () => {
  const { headers } = await signedInAs('viewer');
  await renameSelf('Ana María', { actor: await actorOf(headers) });
  expect(await actorOf(headers)).toMatchObject({ name: 'Ana María' });
});
