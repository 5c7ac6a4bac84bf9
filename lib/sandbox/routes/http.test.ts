import { describe, expect, test } from 'vitest';
import { campaignBody } from '../testing/bodies';
import { openSandbox } from '../testing/open-sandbox';

test('an unknown route answers as Nest does', async () => {
  const { send } = await openSandbox();
  expect(await send('GET', '/x')).toEqual({
    status: 404,
    body: { message: 'Cannot GET /x', error: 'Not Found', statusCode: 404 },
  });
});

test('a request without a key is refused', async () => {
  const { url } = await openSandbox();
  const reply = await fetch(`${url}/campaign`);
  expect(reply.status).toBe(401);
  expect(await reply.json()).toMatchObject({ message: 'Missing Authorization Header.' });
});

test('an id that is none answers 400, an unknown one 404', async () => {
  const { send } = await openSandbox();
  expect((await send('GET', '/campaign/7')).status).toBe(400);
  for (const path of ['campaign', 'assistant', 'squad', 'phone-number', 'call']) {
    const reply = await send('GET', `/${path}/00000000-0000-4000-8000-000000000000`);
    expect(reply.status, path).toBe(404);
  }
});

test.each(['{"name":', '[]', '7'])(
  'a body that is no JSON object answers 400: %s',
  async (body) => {
    const { url } = await openSandbox();
    const headers = { authorization: 'Bearer sandbox-key', 'content-type': 'application/json' };
    const reply = await fetch(`${url}/campaign`, { method: 'POST', headers, body });
    expect(reply.status).toBe(400);
    expect(await reply.json()).toMatchObject({ error: 'Bad Request', statusCode: 400 });
  },
);

describe('listing campaigns', () => {
  interface Page {
    results: { id: string; name: string }[];
    metadata: Record<string, unknown>;
  }

  async function three() {
    const sandbox = await openSandbox();
    for (const name of ['a', 'b', 'c']) {
      await sandbox.send('POST', '/campaign', campaignBody({ name }));
      sandbox.pass(60_000);
    }
    const names = async (query: string) => {
      const { body } = await sandbox.send<Page>('GET', `/campaign?${query}`);
      return body.results.map(({ name }) => name).join('');
    };
    return { ...sandbox, names };
  }

  test('pages, sorts and filters', async () => {
    const { names, send } = await three();
    expect(await names('')).toBe('cba');
    expect(await names('sortOrder=ASC&sortBy=cost')).toBe('abc');
    expect(await names('limit=2')).toBe('cb');
    expect(await names('limit=2&page=2')).toBe('a');
    expect(await names('limit=0')).toBe('');
    expect(await names('status=scheduled')).toBe('');
    expect(await names('createdAtGt=2026-11-23T15:01:00Z')).toBe('c');
    expect(await names('createdAtGe=2026-11-23T15:01:00Z')).toBe('cb');
    expect(await names('createdAtLt=2026-11-23T15:01:00Z')).toBe('a');
    expect(await names('createdAtLe=2026-11-23T15:01:00Z')).toBe('ba');
    expect(await names('updatedAtGe=2026-11-23T16:00:00Z')).toBe('');
    const { body } = await send<Page>('GET', '/campaign?limit=2&page=2');
    expect(body.metadata).toEqual({
      itemsPerPage: 2,
      totalItems: 3,
      currentPage: 2,
      totalPages: 2,
      hasNextPage: false,
      sortOrder: 'DESC',
    });
    expect(await names(`id=${body.results[0]?.id}`)).toBe('a');
  });

  test.each([
    ['limit=1001', 'limit must not be greater than 1000'],
    ['limit=-1', 'limit must not be less than 0'],
    ['limit=ten', 'limit must be'],
    ['page=0', 'page must not be less than 1'],
    ['sortOrder=up', 'sortOrder must be one of the following values: ASC, DESC'],
    ['sortBy=name', 'sortBy must be one of'],
    ['status=paused', 'status must be one of'],
    ['createdAtGt=yesterday', 'createdAtGt must be a valid ISO 8601 date string'],
    ['name=a', 'property name should not exist'],
  ])('refuses %s', async (query, message) => {
    const { send } = await openSandbox();
    const { status, body } = await send<{ message: string[] }>('GET', `/campaign?${query}`);
    expect(status).toBe(400);
    expect(body.message.join()).toContain(message);
  });
});

test('counters can be read as totals', async () => {
  const { send, pass } = await openSandbox({ counters: 'cumulative' });
  const { body } = await send<{ id: string }>('POST', '/campaign', campaignBody());
  pass(3_600_000);
  expect((await send('GET', `/campaign/${body.id}`)).body).toMatchObject({
    callsCounterScheduled: 3,
    callsCounterQueued: 3,
    callsCounterInProgress: 3,
    callsCounterEnded: 3,
  });
});

test('a deleted campaign is returned once, then gone; its calls can still be read', async () => {
  const { send, pass } = await openSandbox();
  const { body } = await send<{ id: string }>('POST', '/campaign', campaignBody());
  pass(5000);
  const deleted = await send<{ id: string; calls: object }>('DELETE', `/campaign/${body.id}`);
  expect(deleted.body.id).toBe(body.id);
  expect((await send('DELETE', `/campaign/${body.id}`)).status).toBe(404);
  pass(3_600_000);
  const [callId] = Object.keys(deleted.body.calls);
  expect((await send('GET', `/call/${callId}`)).body).toMatchObject({ status: 'ended' });
});
