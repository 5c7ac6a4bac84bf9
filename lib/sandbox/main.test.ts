import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { campaignBody } from './testing/bodies';

const main = fileURLToPath(new URL('./main.ts', import.meta.url));
const headers = { authorization: 'Bearer sandbox-key' };

function folder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'sandbox-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  return dir;
}

/** Starts the process as `npm run sandbox` does and reads its first line. */
async function run(
  env: Record<string, string>,
): Promise<{ child: ChildProcess; line: string; url: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', main], {
    env: { ...process.env, SANDBOX_CAMPAIGNS: 'none', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [chunk] = await Promise.race([once(child.stdout, 'data'), once(child.stderr, 'data')]);
  const line = String(chunk);
  return { child, line, url: /http:\S+\d/.exec(line)?.[0] ?? '' };
}

test('says where it listens, ends on SIGTERM, and loses nothing to a kill', async () => {
  const env = { SANDBOX_PORT: '0', SANDBOX_DATA_DIR: folder() };
  const first = await run(env);
  expect(first.line).toMatch(
    /^Vapi emulator on http:\/\/127\.0\.0\.1:\d+, speed 1, 10 call slots\n$/,
  );
  const created = await fetch(`${first.url}/campaign`, {
    method: 'POST',
    headers,
    body: JSON.stringify(campaignBody()),
  });
  expect(created.status).toBe(201);
  first.child.kill('SIGKILL');
  await once(first.child, 'exit');

  const second = await run(env);
  const list = await (await fetch(`${second.url}/campaign`, { headers })).json();
  expect(list.results).toMatchObject([{ name: 'Test' }]);
  second.child.kill('SIGTERM');
  expect(await once(second.child, 'exit')).toEqual([0, null]);
});

test('a taken port is told in words', async () => {
  const first = await run({ SANDBOX_PORT: '0', SANDBOX_DATA_DIR: folder() });
  const port = new URL(first.url).port;
  const second = await run({ SANDBOX_PORT: port, SANDBOX_DATA_DIR: folder() });
  expect(second.line).toBe(`Vapi emulator could not start: port ${port} is taken\n`);
  expect(await once(second.child, 'exit')).toEqual([1, null]);
});
