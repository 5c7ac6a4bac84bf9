import { redirect } from 'next/navigation';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { provideDb } from '@/lib/server/db/client';
import type { OpenDb } from '@/lib/server/db/types';
import { stubServerEnv } from '@/lib/testing/server-env';
import { signedInAs } from '@/lib/testing/signed-in';
import { openTestDb } from '@/lib/testing/test-db';
import { DomainError } from './errors';
import { runAction } from './run-action';

const request = vi.hoisted(() => ({ headers: new Headers() }));
vi.mock('next/headers', () => ({ headers: async () => request.headers }));

let open: OpenDb;
let operator: Headers;

beforeAll(async () => {
  open = await openTestDb();
  provideDb(open.db);
  stubServerEnv();
  operator = (await signedInAs('operator')).headers;
});
beforeEach(() => {
  stubServerEnv();
  request.headers = operator;
});
afterAll(async () => {
  provideDb(undefined);
  await open.close();
});

const remove = (work: () => Promise<unknown> = async () => 'gone') =>
  runAction({ name: 'campaign.delete', permission: 'operate' }, work);

describe('a server action', () => {
  it('gives back what the work made', async () => {
    expect(await remove()).toEqual({ ok: true, value: 'gone' });
  });

  it.each([
    ['a stranger', () => new Headers({ origin: 'http://localhost:3000' }), 'signed-out'],
    [
      'another site',
      () => new Headers({ cookie: operator.get('cookie') ?? '', origin: 'https://evil.example' }),
      'bad-origin',
    ],
  ])('does not run for %s', async (_who, headersOf, code) => {
    request.headers = headersOf();
    const work = vi.fn();
    expect(await remove(work)).toMatchObject({ ok: false, failure: { code } });
    expect(work).not.toHaveBeenCalled();
  });

  it('returns an expected failure as a value', async () => {
    const failing = () => Promise.reject(new DomainError('conflict', 'It runs already.'));
    expect(await remove(failing)).toMatchObject({
      ok: false,
      failure: { code: 'conflict', message: 'It runs already.' },
    });
  });

  it('lets a redirect through', async () => {
    await expect(remove(async () => redirect('/campaigns'))).rejects.toThrow('NEXT_REDIRECT');
  });
});
