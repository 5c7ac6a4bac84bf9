import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { provideDb } from '@/lib/server/db/client';
import { audit, people, sessions } from '@/lib/server/db/schema';
import type { OpenDb } from '@/lib/server/db/types';
import { createPerson } from '@/lib/server/people/create-person';
import { stubServerEnv } from '@/lib/testing/server-env';
import { signedInAs } from '@/lib/testing/signed-in';
import { openTestDb } from '@/lib/testing/test-db';
import { findActor, refusalFor } from './actor';
import { forgetSessions } from './session-memory';
import { ABSOLUTE_MS, IDLE_MS, MEMORY_MS } from './session-times';
import { signIn } from './sign-in';
import { signOut } from './sign-out';

const PASSWORD = 'correct horse battery staple';
const MINUTE = 60_000;
let open: OpenDb;

beforeAll(async () => {
  open = await openTestDb();
  provideDb(open.db);
  stubServerEnv();
  await createPerson(open.db, {
    name: 'Ana',
    email: 'Ana@Example.com',
    password: PASSWORD,
    role: 'operator',
  });
});

beforeEach(() => stubServerEnv());

afterAll(async () => {
  provideDb(undefined);
  await open.close();
});

const enter = (email: string, password: string, headers = new Headers()) =>
  signIn({ email, password }, { headers });

describe('signing in', () => {
  it('gives a session to the right password, whatever the case of the address', async () => {
    const outcome = await enter('ana@example.COM', PASSWORD);
    if (outcome.kind !== 'signed-in') throw new Error(outcome.kind);
    const cookie = `dialboard=${encodeURIComponent(outcome.cookie)}`;
    const actor = await findActor(new Headers({ cookie }), { isActivity: false });
    expect(actor).toMatchObject({ name: 'Ana', role: 'operator', ip: null });
    const rows = await open.db.select().from(audit).where(eq(audit.actorName, 'Ana'));
    expect(rows).toMatchObject([{ phase: 'outcome', action: 'session.start' }]);
  });

  it('says the same of a wrong password, an unknown address and a disabled person', async () => {
    await createPerson(open.db, {
      name: 'Gone',
      email: 'gone@example.com',
      password: PASSWORD,
      role: 'admin',
    });
    await open.db
      .update(people)
      .set({ disabledAt: new Date() })
      .where(eq(people.email, 'gone@example.com'));
    expect(await enter('ana@example.com', 'wrong')).toEqual({ kind: 'refused' });
    expect(await enter('nobody@example.com', PASSWORD)).toEqual({ kind: 'refused' });
    expect(await enter('gone@example.com', PASSWORD)).toEqual({ kind: 'refused' });
  });

  it('makes the sixth guess wait, for known and unknown addresses alike', async () => {
    for (const email of ['ana@example.com', 'nobody@example.com']) {
      const outcomes = [];
      for (let n = 0; n < 6; n += 1) outcomes.push((await enter(email, `guess ${n}`)).kind);
      expect(outcomes.at(-1), email).toBe('delayed');
    }
  });

  it('lets the real person in after the wait', async () => {
    expect(await enter('ana@example.com', PASSWORD)).toMatchObject({ kind: 'delayed' });
    const later = Date.now() + 16 * MINUTE;
    expect(
      await signIn(
        { email: 'ana@example.com', password: PASSWORD },
        { headers: new Headers(), now: later },
      ),
    ).toMatchObject({ kind: 'signed-in' });
  });
});

describe('a session', () => {
  const look = (headers: Headers, now: number, isActivity = false) => {
    forgetSessions();
    return findActor(headers, { isActivity, now });
  };

  it('is not believed when its cookie was changed', async () => {
    const { headers } = await signedInAs('admin');
    const cookie = headers.get('cookie') ?? '';
    const forged = new Headers({ cookie: `${cookie.slice(0, -6)}AAAA%3D` });
    expect(await look(forged, Date.now())).toBeNull();
    expect(await look(new Headers({ cookie: 'dialboard=a.b' }), Date.now())).toBeNull();
    expect(await look(new Headers(), Date.now())).toBeNull();
  });

  it('may only look on after 30 idle minutes; polling does not count as activity', async () => {
    const { headers } = await signedInAs('approver');
    const start = Date.now();
    for (let minute = 1; minute <= 29; minute += 7) await look(headers, start + minute * MINUTE);
    const idle = await look(headers, start + IDLE_MS + MINUTE);
    expect([...(idle?.permissions ?? [])]).toEqual(['see']);
    expect(refusalFor(idle, 'see')).toBeNull();
    expect(refusalFor(idle, 'operate')).toMatchObject({ code: 'signed-out' });
    expect(refusalFor(idle, 'administer')).toMatchObject({ code: 'not-allowed' });
  });

  it('stays awake with activity, but never past twelve hours', async () => {
    const { headers } = await signedInAs('operator');
    const start = Date.now();
    await look(headers, start + 20 * MINUTE, true);
    const awake = await look(headers, start + 45 * MINUTE);
    expect(awake?.permissions.has('operate')).toBe(true);
    expect(await look(headers, start + ABSOLUTE_MS + MINUTE)).toBeNull();
  });

  it('does not wake up from idleness by activity', async () => {
    const { headers } = await signedInAs('operator');
    const start = Date.now();
    await look(headers, start + IDLE_MS + MINUTE, true);
    const still = await look(headers, start + IDLE_MS + 2 * MINUTE);
    expect(still?.permissions.has('operate')).toBe(false);
  });

  it('ends within seconds of the person being disabled or demoted', async () => {
    const { id, headers } = await signedInAs('operator');
    const now = Date.now();
    await look(headers, now);
    await open.db.update(people).set({ role: 'viewer' }).where(eq(people.id, id));
    const demoted = await findActor(headers, { isActivity: false, now: now + MEMORY_MS });
    expect(demoted?.role).toBe('viewer');
    await open.db.update(people).set({ disabledAt: new Date() }).where(eq(people.id, id));
    expect(await findActor(headers, { isActivity: false, now: now + 2 * MEMORY_MS })).toBeNull();
  });

  it('ends with the next sign-in of the same browser', async () => {
    const { id, headers } = await signedInAs('operator');
    const before = await open.db.select().from(sessions).where(eq(sessions.userId, id));
    const [person] = await open.db.select().from(people).where(eq(people.id, id));
    await findActor(headers, { isActivity: false });
    const again = await enter(person?.email ?? '', 'nine lives of a cat', headers);
    expect(again).toMatchObject({ kind: 'signed-in' });
    expect(await findActor(headers, { isActivity: false })).toBeNull();
    const after = await open.db.select().from(sessions).where(eq(sessions.userId, id));
    expect(after).toHaveLength(1);
    expect(after[0]?.token).not.toBe(before[0]?.token);
  });

  it('is over on the server after signing out', async () => {
    const { id, headers } = await signedInAs('operator');
    await signOut(headers);
    expect(await findActor(headers, { isActivity: false })).toBeNull();
    expect(await open.db.select().from(sessions).where(eq(sessions.userId, id))).toEqual([]);
  });
});
