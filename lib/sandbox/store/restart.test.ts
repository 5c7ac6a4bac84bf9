import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startSandbox } from '../start';
import { campaignBody, people } from '../testing/bodies';

const minute = 60_000;
const begin = Date.parse('2026-11-23T15:00:00Z');

function folder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'sandbox-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  return dir;
}

/** Runs one emulator process's worth of requests on a folder, at a fixed instant. */
async function session<T>(
  dataDir: string,
  at: number,
  work: (send: (method: string, path: string, body?: unknown) => Promise<Response>) => Promise<T>,
  options: { seed?: string; speed?: number } = {},
): Promise<T> {
  const sandbox = await startSandbox(
    { port: 0, campaigns: 'none', seed: 'test', dataDir, ...options },
    () => at,
  );
  try {
    return await work((method, path, body) =>
      fetch(`${sandbox.url}${path}`, {
        method,
        headers: { authorization: 'Bearer sandbox-key' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    );
  } finally {
    await sandbox.close();
  }
}

test('a restarted emulator stands where an uninterrupted one would', async () => {
  const [broken, whole] = [folder(), folder()];
  const create = campaignBody({ customers: people(80) });
  const read = async (dir: string, id: string) =>
    session(dir, begin + 20 * minute, async (send) =>
      (await send('GET', `/campaign/${id}`)).json(),
    );

  const id = await session(
    broken,
    begin,
    async (send) => (await (await send('POST', '/campaign', create)).json()).id,
  );
  await session(broken, begin + 7 * minute, (send) =>
    send('PATCH', `/campaign/${id}`, { name: 'Later' }),
  );
  const resumed = await read(broken, id);
  expect(resumed).toMatchObject({ name: 'Later' });
  expect(resumed.callsCounterEnded).toBeGreaterThan(40);

  const twin = await session(
    whole,
    begin,
    async (send) => (await (await send('POST', '/campaign', create)).json()).id,
  );
  const straight = await read(whole, twin);
  const outcomes = (campaign: { calls: Record<string, string> }) =>
    Object.values(campaign.calls).map((text) => {
      const { id: _, ...call } = JSON.parse(text);
      return call;
    });
  expect(outcomes(resumed)).toEqual(outcomes(straight));
});

test('deletions, single calls and the moved clock survive', async () => {
  const dir = folder();
  const created = await session(dir, begin, async (send) => {
    const { id } = await (await send('POST', '/campaign', campaignBody())).json();
    await send('POST', '/__sandbox/clock', { advanceMs: 30 * minute });
    await send('DELETE', `/campaign/${id}`);
    return id;
  });
  await session(dir, begin + minute, async (send) => {
    expect((await send('GET', `/campaign/${created}`)).status).toBe(404);
    expect(await (await send('GET', '/__sandbox/health')).json()).toMatchObject({
      now: new Date(begin + 31 * minute).toISOString(),
      calls: 3,
    });
  });
});

test('a line that was cut off in the middle is forgotten, the rest stays', async () => {
  const dir = folder();
  await session(dir, begin, (send) => send('POST', '/campaign', campaignBody()));
  appendFileSync(join(dir, 'journal.jsonl'), '{"kind":"create-camp');
  const list = await session(dir, begin + minute, async (send) =>
    (await send('GET', '/campaign')).json(),
  );
  expect(list.results).toHaveLength(1);
});

test('another seed begins a new organisation', async () => {
  const dir = folder();
  await session(dir, begin, (send) => send('POST', '/campaign', campaignBody()));
  const list = await session(dir, begin, async (send) => (await send('GET', '/campaign')).json(), {
    seed: 'new',
  });
  expect(list.results).toEqual([]);
});

test('another speed holds for what is created from then on', async () => {
  const dir = folder();
  await session(dir, begin, (send) => send('POST', '/campaign', campaignBody()));
  const health = await session(
    dir,
    begin,
    async (send) => (await send('GET', '/__sandbox/health')).json(),
    { speed: 20 },
  );
  expect(health).toMatchObject({ speed: 20, retryWindowSeconds: 180, campaigns: 1 });
});
