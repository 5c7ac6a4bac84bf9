import { describe, expect, test } from 'vitest';
import { campaignBody } from '../testing/bodies';
import { type OpenSandbox, openSandbox } from '../testing/open-sandbox';
import type { LoggedRequest } from './request-log';

async function book(sandbox: OpenSandbox, fault: object) {
  const { status } = await sandbox.send('POST', '/__sandbox/faults', fault);
  expect(status).toBe(201);
}

function raw({ url }: OpenSandbox, method: string, body?: unknown, signal?: AbortSignal) {
  return fetch(`${url}/campaign`, {
    method,
    redirect: 'manual',
    headers: { authorization: 'Bearer sandbox-key', 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(signal && { signal }),
  });
}

async function countCampaigns(sandbox: OpenSandbox): Promise<number> {
  await sandbox.send('DELETE', '/__sandbox/faults');
  const { body } = await sandbox.send<{ results: unknown[] }>('GET', '/campaign');
  return body.results.length;
}

async function logOf(sandbox: OpenSandbox): Promise<LoggedRequest[]> {
  const { body } = await sandbox.send<{ requests: LoggedRequest[] }>('GET', '/__sandbox/requests');
  return body.requests;
}

describe('a fault', () => {
  test('answers a status with body and headers instead of working', async () => {
    const sandbox = await openSandbox();
    await book(sandbox, {
      method: 'post',
      path: '/campaign',
      action: {
        status: 429,
        body: { message: 'Rate limit exceeded' },
        headers: { 'retry-after': '7' },
      },
    });
    const reply = await raw(sandbox, 'POST', campaignBody());
    expect(reply.status).toBe(429);
    expect(reply.headers.get('retry-after')).toBe('7');
    expect(await reply.json()).toEqual({ message: 'Rate limit exceeded' });
    expect(await countCampaigns(sandbox)).toBe(0);
  });

  test('after: the campaign exists although the answer was 504', async () => {
    const sandbox = await openSandbox();
    await book(sandbox, {
      method: 'POST',
      path: '/^\\/campaign$/',
      times: 1,
      action: { status: 504, after: true, body: '<html>Gateway Timeout</html>' },
    });
    const reply = await raw(sandbox, 'POST', campaignBody());
    expect(reply.status).toBe(504);
    expect(reply.headers.get('content-type')).toContain('text/html');
    expect(await countCampaigns(sandbox)).toBe(1);
    expect(await logOf(sandbox)).toMatchObject([
      { seq: 1, method: 'POST', path: '/campaign', status: 504, body: { name: 'Test' } },
      { seq: 2, method: 'GET', status: 200 },
    ]);
  });

  test.each([
    [false, 0],
    [true, 1],
  ])('drop (after: %s) cuts the connection and leaves %i campaigns', async (after, left) => {
    const sandbox = await openSandbox();
    await book(sandbox, { path: '/campaign', action: { drop: true, after } });
    await expect(raw(sandbox, 'POST', campaignBody())).rejects.toThrow();
    expect(await countCampaigns(sandbox)).toBe(left);
    expect((await logOf(sandbox))[0]?.status).toBe(0);
  });

  test('stall sends the head and then nothing', async () => {
    const sandbox = await openSandbox();
    await book(sandbox, { path: '/campaign', action: { stall: true } });
    const abort = new AbortController();
    const reply = await raw(sandbox, 'GET', undefined, abort.signal);
    expect(reply.status).toBe(200);
    const body = reply.text();
    abort.abort();
    await expect(body).rejects.toThrow();
  });

  test('truncate promises more than it sends', async () => {
    const sandbox = await openSandbox();
    await book(sandbox, { path: '/campaign', action: { truncate: true } });
    const reply = await raw(sandbox, 'POST', campaignBody());
    expect(reply.status).toBe(201);
    expect(Number(reply.headers.get('content-length'))).toBeGreaterThan(100);
    await expect(reply.text()).rejects.toThrow();
    expect(await countCampaigns(sandbox)).toBe(1);
  });

  test('hugeBody sends that much valid JSON', async () => {
    const sandbox = await openSandbox();
    await book(sandbox, { path: '/campaign', action: { hugeBody: 3_000_000 } });
    const text = await (await raw(sandbox, 'GET')).text();
    expect(text.length).toBeGreaterThan(3_000_000);
    expect(JSON.parse(text).filler).toHaveLength(3_000_000);
  });

  test('redirect points elsewhere', async () => {
    const sandbox = await openSandbox();
    await book(sandbox, { path: '/campaign', action: { redirect: 'https://example.com/' } });
    const reply = await raw(sandbox, 'GET');
    expect(reply.status).toBe(302);
    expect(reply.headers.get('location')).toBe('https://example.com/');
  });

  test('delayMs waits, then works', async () => {
    const sandbox = await openSandbox();
    await book(sandbox, { path: '/campaign', action: { delayMs: 120 } });
    const before = performance.now();
    expect((await raw(sandbox, 'GET')).status).toBe(200);
    expect(performance.now() - before).toBeGreaterThan(110);
  });

  test('clockSkewMs moves the Date header of the real reply', async () => {
    const sandbox = await openSandbox();
    await book(sandbox, { path: '/campaign', action: { clockSkewMs: 86_400_000 } });
    const reply = await raw(sandbox, 'GET');
    const skew = Date.parse(reply.headers.get('date') ?? '') - Date.now();
    expect(Math.abs(skew - 86_400_000)).toBeLessThan(60_000);
    expect(await reply.json()).toHaveProperty('results');
  });

  test('hits the nth request, that many times, and no other method or path', async () => {
    const sandbox = await openSandbox();
    await book(sandbox, {
      method: 'GET',
      path: '/campaign',
      nth: 2,
      times: 2,
      action: { status: 500 },
    });
    const statuses: number[] = [];
    for (let i = 0; i < 5; i++) statuses.push((await raw(sandbox, 'GET')).status);
    expect(statuses).toEqual([200, 500, 500, 200, 200]);
    expect((await raw(sandbox, 'POST', campaignBody())).status).toBe(201);
    expect((await sandbox.send('GET', '/assistant')).status).toBe(200);
    const { body } = await sandbox.send('GET', '/__sandbox/faults');
    expect(body).toMatchObject({ faults: [{ id: 1, seen: 5, hits: 2 }] });
  });

  test.each([
    { path: 'campaign', action: { drop: true } },
    { path: '/', action: {} },
    { path: '/(/' },
  ])('is refused when it makes no sense: %j', async (fault) => {
    const sandbox = await openSandbox();
    expect((await sandbox.send('POST', '/__sandbox/faults', fault)).status).toBe(400);
  });
});

describe('the control routes', () => {
  test('the log keeps queries and order, and can be cleared', async () => {
    const sandbox = await openSandbox();
    await sandbox.send('GET', '/campaign?limit=5');
    await sandbox.send('POST', '/campaign', { name: '' });
    expect(await logOf(sandbox)).toMatchObject([
      { seq: 1, method: 'GET', path: '/campaign', query: { limit: '5' }, status: 200 },
      { seq: 2, method: 'POST', body: { name: '' }, status: 400 },
    ]);
    await sandbox.send('DELETE', '/__sandbox/requests');
    expect(await logOf(sandbox)).toEqual([]);
  });

  test('reset goes back to the seed and clears faults and log', async () => {
    const sandbox = await openSandbox();
    await sandbox.send('POST', '/campaign', campaignBody());
    await book(sandbox, { path: '/squad', action: { status: 500 } });
    expect((await sandbox.send('POST', '/__sandbox/reset')).body).toMatchObject({ campaigns: 0 });
    expect(await logOf(sandbox)).toEqual([]);
    expect((await sandbox.send('GET', '/squad')).status).toBe(200);
    const demo = await sandbox.send('POST', '/__sandbox/reset', { campaigns: 'demo' });
    expect(demo.body).toMatchObject({ campaigns: 15 });
  });

  test('the clock can be moved: an hour passes at once', async () => {
    const sandbox = await openSandbox();
    const { body } = await sandbox.send<{ id: string }>('POST', '/campaign', campaignBody());
    await sandbox.send('POST', '/__sandbox/clock', { advanceMs: 3_600_000 });
    expect((await sandbox.send('GET', `/campaign/${body.id}`)).body).toMatchObject({
      status: 'ended',
      callsCounterEnded: 3,
    });
  });
});
