import type { ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildOnce } from './build-once';
import { isPortFree } from './port';
import { nextBin, root, startNode, stopAll, tsx, waitForAnswer } from './processes';

const port = process.env.PORT ?? '3000';
const sandboxPort = process.env.SANDBOX_PORT ?? '4010';
const speed = process.env.SANDBOX_SPEED ?? '20';
const key = process.env.SANDBOX_KEY ?? 'sandbox-key';
const app = `http://localhost:${port}`;
const sandbox = `http://127.0.0.1:${sandboxPort}`;
const began = Date.now();
const children: ChildProcess[] = [];

const say = (line: string) =>
  console.log(`[${String(Math.round((Date.now() - began) / 1000)).padStart(3)} s] ${line}`);

async function requirePorts(): Promise<void> {
  for (const [name, number] of [
    ['PORT', port],
    ['SANDBOX_PORT', sandboxPort],
  ] as const) {
    if (await isPortFree(Number(number))) continue;
    throw new Error(`port ${number} is taken. Choose another: ${name}=<number> npm run demo`);
  }
}

function startSandbox(): ChildProcess {
  return startNode({
    args: [...tsx, 'lib/sandbox/main.ts'],
    env: { SANDBOX_PORT: sandboxPort, SANDBOX_SPEED: speed, SANDBOX_KEY: key },
    logFile: join(root, '.data', 'sandbox.log'),
  });
}

function startApp(): ChildProcess {
  return startNode({
    args: [nextBin(), 'start', '-p', port, '-H', '127.0.0.1'],
    env: {
      NODE_ENV: 'production',
      DIALBOARD_DEMO: '1',
      DATABASE_URL: undefined,
      VAPI_API_KEY: key,
      VAPI_BASE_URL: sandbox,
      VAPI_CAMPAIGN_API: 'v1',
      APP_URL: `${app},http://127.0.0.1:${port}`,
      AUTH_SECRET: process.env.AUTH_SECRET ?? 'the-demo-signs-with-a-secret-everybody-knows',
      LAUNCH_GRACE_SECONDS: process.env.LAUNCH_GRACE_SECONDS ?? '15',
      GUESSED_CALL_SECONDS: process.env.GUESSED_CALL_SECONDS ?? String(90 / Number(speed)),
      VAPI_RETRY_WINDOW_SECONDS:
        process.env.VAPI_RETRY_WINDOW_SECONDS ?? String(Math.round(3600 / Number(speed))),
    },
    logFile: join(root, '.data', 'app.log'),
  });
}

async function runDemo(): Promise<void> {
  await requirePorts();
  mkdirSync(join(root, '.data'), { recursive: true });
  say('building (about a minute; skipped when nothing changed)');
  say((await buildOnce()) === 'reused' ? 'nothing changed: the last build is used' : 'built');
  say(`starting the emulated Vapi on ${sandbox} (${speed} times as fast as real calls)`);
  const emulator = startSandbox();
  children.push(emulator);
  await waitForAnswer(`${sandbox}/__sandbox/health`, emulator);
  say('starting Dialboard');
  const server = startApp();
  children.push(server);
  await waitForAnswer(`http://127.0.0.1:${port}/api/health`, server);
  say('ready');
  console.log(
    `\n  Open      ${app}\n  Sign in   demo@dialboard.local\n  Password  demo-dialboard\n`,
  );
  console.log('  Nobody is called: this is an emulator. Logs are in .data/. Ctrl-C stops both.\n');
  for (const child of children) child.once('exit', () => void end(1));
}

let isEnding = false;
async function end(code: number): Promise<void> {
  if (isEnding) return;
  isEnding = true;
  if (code !== 0) console.error('stopping: see .data/app.log and .data/sandbox.log');
  await stopAll(children);
  process.exit(code);
}

process.on('SIGINT', () => void end(0));
process.on('SIGTERM', () => void end(0));
runDemo().catch((error: unknown) => {
  console.error(`demo: ${error instanceof Error ? error.message : String(error)}`);
  void end(1);
});
