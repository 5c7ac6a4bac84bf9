import { desc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { provideDb } from '@/lib/server/db/client';
import { audit, sessions } from '@/lib/server/db/schema';
import type { OpenDb } from '@/lib/server/db/types';
import { stubServerEnv } from '@/lib/testing/server-env';
import { signedInAs } from '@/lib/testing/signed-in';
import { openTestDb } from '@/lib/testing/test-db';
import { requireActor, requirePageActor } from './actor';
import type { Permission, Role } from './permissions';
import { forgetSessions } from './session-memory';
import { IDLE_MS } from './session-times';

const request = vi.hoisted(() => ({ headers: new Headers() }));
vi.mock('next/headers', () => ({
  headers: async () => request.headers,
  cookies: async () => ({ toString: () => request.headers.get('cookie') ?? '' }),
}));

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

async function visitAs(role: Role, isAway = false): Promise<void> {
  const { id, headers } = await signedInAs(role);
  const long = new Date(Date.now() - IDLE_MS - 1_000);
  if (isAway)
    await open.db.update(sessions).set({ updatedAt: long }).where(eq(sessions.userId, id));
  forgetSessions();
  headers.set('x-page-path', '/campaigns/new?step=review');
  request.headers = headers;
}

async function whereTo(permission: Permission): Promise<string> {
  try {
    return `page of ${(await requirePageActor(permission)).role}`;
  } catch (error) {
    return String((error as { digest?: string }).digest).split(';')[2] ?? '';
  }
}

const SIGN_IN = '/sign-in?next=%2Fcampaigns%2Fnew%3Fstep%3Dreview';

describe('a page', () => {
  it.each<[Role, Permission, string]>([
    ['operator', 'operate', 'page of operator'],
    ['viewer', 'see', 'page of viewer'],
    ['viewer', 'operate', '/not-allowed'],
    ['approver', 'administer', '/not-allowed'],
  ])('answers a %s who needs to %s with %s', async (role, permission, expected) => {
    await visitAs(role);
    expect(await whereTo(permission)).toBe(expected);
  });

  it('sends a stranger to sign in and back', async () => {
    request.headers = new Headers({ 'x-page-path': '/campaigns/new?step=review' });
    expect(await whereTo('see')).toBe(SIGN_IN);
  });

  it('sends who was away to sign in, but lets a monitor look on', async () => {
    await visitAs('operator', true);
    expect(await whereTo('see')).toBe(SIGN_IN);
    await visitAs('viewer', true);
    expect(await whereTo('see')).toBe('page of viewer');
  });

  it('writes a refusal down', async () => {
    await visitAs('viewer');
    await whereTo('operate');
    const [row] = await open.db.select().from(audit).orderBy(desc(audit.id)).limit(1);
    expect(row).toMatchObject({
      phase: 'denied',
      action: 'page /campaigns/new',
      actorRole: 'viewer',
    });
  });
});

describe('other server code', () => {
  it('throws what a stranger and a role without the permission get told', async () => {
    request.headers = new Headers();
    await expect(requireActor('see')).rejects.toMatchObject({ code: 'signed-out' });
    await visitAs('viewer');
    await expect(requireActor('operate')).rejects.toMatchObject({ code: 'not-allowed' });
    expect((await requireActor('see')).role).toBe('viewer');
  });
});
