import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findFreePort } from '../lib/cli/port';
import { nextBin, stopAll, tsx, waitForAnswer } from '../lib/cli/processes';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The secrets the stack is started with: none may be seen by a browser or in a log. */
export const CANARY_KEY = 'canary-key-8f2b61c0';
export const CANARY_SECRET = 'canary-secret-that-signs-cookies-51d7aa';

export type Stack = {
  app: string;
  sandbox: string;
  /** Where both processes write: for tests of what must not be logged. */
  logs: { app: string; sandbox: string };
  stop: () => Promise<void>;
};

export type StackOptions = { env?: Record<string, string>; name: string };

/** Starts an emulator and the production build beside it, on free ports and a new embedded database. */
export async function startStack({ env = {}, name }: StackOptions): Promise<Stack> {
  const folder = join(root, 'test-results', `stack-${name}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const [port, sandboxPort] = [await findFreePort(), await findFreePort()];
  const app = `http://127.0.0.1:${port}`;
  const sandbox = `http://127.0.0.1:${sandboxPort}`;
  const logs = { app: join(folder, 'app.log'), sandbox: join(folder, 'sandbox.log') };
  const children: ChildProcess[] = [];
  const shared = { ...process.env, NODE_OPTIONS: '', NEXT_TELEMETRY_DISABLED: '1' };
  const start = (args: string[], log: string, own: Record<string, string>) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...shared, ...own, ...env } as NodeJS.ProcessEnv,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const file = createWriteStream(log);
    child.stdout.pipe(file);
    child.stderr.pipe(file);
    children.push(child);
    return child;
  };

  const emulator = start([...tsx, 'lib/sandbox/main.ts'], logs.sandbox, {
    SANDBOX_PORT: String(sandboxPort),
    SANDBOX_KEY: CANARY_KEY,
    SANDBOX_SPEED: '120',
    SANDBOX_DATA_DIR: join(folder, 'sandbox'),
  });
  const server = start([nextBin(), 'start', '-p', String(port), '-H', '127.0.0.1'], logs.app, {
    NODE_ENV: 'production',
    DIALBOARD_DEMO: '1',
    DIALBOARD_DATA_DIR: join(folder, 'db'),
    VAPI_API_KEY: CANARY_KEY,
    VAPI_BASE_URL: sandbox,
    VAPI_CAMPAIGN_API: 'v1',
    VAPI_RETRY_WINDOW_SECONDS: '30',
    GUESSED_CALL_SECONDS: '0.75',
    APP_URL: app,
    AUTH_SECRET: CANARY_SECRET,
    LAUNCH_GRACE_SECONDS: '3',
  });
  try {
    await waitForAnswer(`${sandbox}/__sandbox/health`, emulator);
    await waitForAnswer(`${app}/api/health`, server, 90);
  } catch (error) {
    await stopAll(children);
    throw error;
  }
  return { app, sandbox, logs, stop: () => stopAll(children) };
}
