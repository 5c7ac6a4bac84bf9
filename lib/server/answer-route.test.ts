import { desc } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { provideDb } from '@/lib/server/db/client';
import { audit } from '@/lib/server/db/schema';
import type { OpenDb } from '@/lib/server/db/types';
import { stubServerEnv } from '@/lib/testing/server-env';
import { signedInAs } from '@/lib/testing/signed-in';
import { openTestDb } from '@/lib/testing/test-db';
import { answerRoute } from './answer-route';
import { DomainError } from './errors';
import { UpstreamError } from './vapi/errors';

let open: OpenDb;
let viewer: { id: string; headers: Headers };
let operator: { id: string; headers: Headers };

beforeAll(async () => {
  open = await openTestDb();
  provideDb(open.db);
  stubServerEnv();
  viewer = await signedInAs('viewer');
  operator = await signedInAs('operator');
});
beforeEach(() => stubServerEnv());
afterAll(async () => {
  provideDb(undefined);
  await open.close();
});

const URL = 'http://localhost:3000/api/campaigns/c1/stop?x=1';

function post(headers: Headers, changes: Record<string, string | null> = {}): Request {
  const sent = new Headers(headers);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) sent.delete(name);
    else sent.set(name, value);
  }
  return new Request(URL, { method: 'POST', headers: sent });
}

async function stop(request: Request, work = async () => Response.json({ status: 'ended' })) {
  const response = await answerRoute(request, { permission: 'operate', isMutation: true }, work);
  return { status: response.status, headers: response.headers, body: await response.json() };
}

async function lastAudit() {
  const [row] = await open.db.select().from(audit).orderBy(desc(audit.id)).limit(1);
  return row;
}

describe('a route that changes something', () => {
  it('does it for a person who may, from our own page', async () => {
    const { status, headers, body } = await stop(post(operator.headers));
    expect([status, body]).toEqual([200, { status: 'ended' }]);
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f]{12}$/);
  });

  it('does nothing for a stranger', async () => {
    let ran = false;
    const { status, body } = await stop(
      post(new Headers({ origin: 'http://localhost:3000' })),
      async () => {
        ran = true;
        return new Response();
      },
    );
    expect([status, body.failure.code, ran]).toEqual([401, 'signed-out', false]);
  });

  it('refuses a role without the permission, and writes that down', async () => {
    const { status, body } = await stop(post(viewer.headers));
    expect([status, body.failure.code]).toEqual([403, 'not-allowed']);
    expect(await lastAudit()).toMatchObject({
      phase: 'denied',
      action: 'POST /api/campaigns/c1/stop',
      actorId: viewer.id,
      detail: { code: 'not-allowed' },
    });
  });

  it.each([
    ['another site', { origin: 'https://evil.example' }],
    ['nowhere', { origin: null }],
    ['a spoofed host', { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' }],
  ])('refuses a request from %s, and writes that down', async (_where, changes) => {
    const { status, body } = await stop(post(operator.headers, changes));
    expect([status, body.failure.code]).toEqual([403, 'bad-origin']);
    expect(await lastAudit()).toMatchObject({
      phase: 'denied',
      actorId: operator.id,
      detail: { code: 'bad-origin' },
    });
  });
});

describe('a route that only reads', () => {
  it('needs no Origin', async () => {
    const request = new Request(URL, { headers: { cookie: viewer.headers.get('cookie') ?? '' } });
    const response = await answerRoute(request, { permission: 'see' }, async ({ actor }) =>
      Response.json(actor.role),
    );
    expect(await response.json()).toBe('viewer');
  });
});

describe('what goes wrong inside', () => {
  const fail = (error: unknown) => stop(post(operator.headers), () => Promise.reject(error));

  it('is told with everything a service said', async () => {
    const extra = {
      vapi: { status: 400, messages: ['name must be shorter'] },
      retryAfterSeconds: 7,
    };
    const { status, headers, body } = await fail(
      new DomainError('too-many-requests', 'Slow down.', extra),
    );
    expect(status).toBe(429);
    expect(headers.get('retry-after')).toBe('7');
    expect(body.failure).toEqual({
      code: 'too-many-requests',
      message: 'Slow down.',
      requestId: headers.get('x-request-id'),
      ...extra,
    });
  });

  it.each([
    ['rejected', { status: 400, messages: ['bad window'] }, 422, 'refused-by-vapi'],
    ['unauthorized', { status: 401 }, 422, 'refused-by-vapi'],
    ['not-found', { status: 404 }, 404, 'not-found'],
    ['rate-limited', { status: 429, retryAfterMs: 1500 }, 429, 'too-many-requests'],
    ['timeout', {}, 502, 'vapi-unreachable'],
    ['not-sent', { code: 'ECONNREFUSED' }, 502, 'vapi-unreachable'],
    ['bad-reply', { fault: 'html' as const }, 502, 'vapi-unreachable'],
  ] as const)('Vapi %s', async (kind, facts, status, code) => {
    const answer = await fail(
      new UpstreamError(kind, {
        ...facts,
        messages: 'messages' in facts ? [...facts.messages] : undefined,
      }),
    );
    expect([answer.status, answer.body.failure.code]).toEqual([status, code]);
  });

  it('says so when the database is away', async () => {
    const error = new Error('query', {
      cause: Object.assign(new Error('x'), { code: 'ECONNREFUSED' }),
    });
    const { status, body } = await fail(error);
    expect([status, body.failure.code]).toEqual([503, 'unavailable']);
  });

  it('is a fixed sentence for everything nobody thought of', async () => {
    const { status, body } = await fail(new Error('canary +15550001111'));
    expect([status, body.failure.code]).toEqual([500, 'internal']);
    expect(JSON.stringify(body)).not.toContain('canary');
    expect(body.failure.message).toContain(body.failure.requestId);
  });
});
