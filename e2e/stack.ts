import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findFreePort } from '../lib/cli/port';
import { nextBin, stopAll, tsx, waitForAnswer } from '../lib/cli/processes';
import { findPostgres, startTempPostgres, type TempPostgres } from '../lib/cli/temp-postgres';
import { createDatabase } from './database';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The secrets the stack is started with: none may be seen by a browser or in a log. */
export const CANARY_KEY = 'canary-key-8f2b61c0';
export const CANARY_SECRET = 'canary-secret-that-signs-cookies-51d7aa';
const SET_UP_TOKEN = 'canary-token-that-sets-up-9c41';

export type Instance = { url: string; child: ChildProcess };

export type Stack = {
  app: string;
  /** Every process of the app; the first is `app`. */
  instances: Instance[];
  sandbox: string;
  /** Where both processes write: for tests of what must not be logged. */
  logs: { app: string; sandbox: string };
  /** Opens `/set-up` on Postgres, where there is no demo sign-in; null on the embedded database. */
  setUpToken: string | null;
  /** The database's address, and its server when the stack started one of its own. */
  databaseUrl: string | null;
  postgres: TempPostgres | null;
  stop: () => Promise<void>;
};

export type StackOptions = {
  env?: Record<string, string>;
  name: string;
  /** A Postgres to make a database in; without one the app runs on a new embedded database. */
  databaseServer?: string;
  /** A Postgres of this stack's own, which a test may end. */
  hasOwnPostgres?: boolean;
  /** False leaves a database of Postgres without its first administrator. */
  isSetUp?: boolean;
  /** How many processes of the app share the database. */
  instances?: number;
};

type Start = { args: string[]; log: string; env: Record<string, string> };

function start({ args, log, env }: Start): ChildProcess {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, NODE_OPTIONS: '', NEXT_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const file = createWriteStream(log);
  child.stdout.pipe(file);
  child.stderr.pipe(file);
  return child;
}

/** Starts an emulator and the production build beside it, on free ports and a new database. */
export async function startStack(options: StackOptions): Promise<Stack> {
  const { env = {}, name } = options;
  const folder = join(root, 'test-results', `stack-${name}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const sandboxPort = await findFreePort();
  const ports = await Promise.all(Array.from({ length: options.instances ?? 1 }, findFreePort));
  const urls = ports.map((port) => `http://127.0.0.1:${port}`);
  const [app = ''] = urls;
  const sandbox = `http://127.0.0.1:${sandboxPort}`;
  const logs = { app: join(folder, 'app.log'), sandbox: join(folder, 'sandbox.log') };

  const emulator = start({
    args: [...tsx, 'lib/sandbox/main.ts'],
    log: logs.sandbox,
    env: {
      SANDBOX_PORT: String(sandboxPort),
      SANDBOX_KEY: CANARY_KEY,
      SANDBOX_SPEED: '120',
      SANDBOX_DATA_DIR: join(folder, 'sandbox'),
      ...env,
    },
  });
  const postgres = options.hasOwnPostgres ? await startOwnPostgres() : null;
  const server = postgres?.url ?? options.databaseServer;
  const databaseUrl = server ? await createDatabase(server) : null;
  const storage = databaseUrl
    ? onPostgres(databaseUrl)
    : { DIALBOARD_DEMO: '1', DIALBOARD_DATA_DIR: join(folder, 'db') };
  const instances = ports.map((port, n) => ({
    url: urls[n] ?? '',
    child: start({
      args: [nextBin(), 'start', '-p', String(port), '-H', '127.0.0.1'],
      log: n === 0 ? logs.app : join(folder, `app-${n + 1}.log`),
      env: { ...appSettings({ sandbox, urls }), ...storage, ...env },
    }),
  }));
  const children = [emulator, ...instances.map(({ child }) => child)];
  const stop = async () => {
    await stopAll(children);
    await postgres?.remove();
  };
  try {
    await waitForAnswer(`${sandbox}/__sandbox/health`, emulator);
    for (const { url, child } of instances) await waitForAnswer(`${url}/api/health`, child, 90);
  } catch (error) {
    await stop();
    throw error;
  }
  const setUpToken = databaseUrl ? SET_UP_TOKEN : null;
  return { app, instances, sandbox, logs, setUpToken, databaseUrl, postgres, stop };
}

function appSettings({ sandbox, urls }: { sandbox: string; urls: string[] }) {
  return {
    NODE_ENV: 'production',
    VAPI_API_KEY: CANARY_KEY,
    VAPI_BASE_URL: sandbox,
    VAPI_CAMPAIGN_API: 'v1',
    VAPI_RETRY_WINDOW_SECONDS: '30',
    GUESSED_CALL_SECONDS: '0.75',
    APP_URL: urls.join(','),
    AUTH_SECRET: CANARY_SECRET,
    LAUNCH_GRACE_SECONDS: '3',
  };
}

/** As in production. The data folder can't be made: whatever wanted to write there would fail. */
function onPostgres(databaseUrl: string) {
  return {
    DATABASE_URL: databaseUrl,
    SETUP_TOKEN: SET_UP_TOKEN,
    DIALBOARD_DATA_DIR: '/dev/null/nothing-is-written',
  };
}

function startOwnPostgres(): Promise<TempPostgres> {
  const bin = findPostgres();
  if (bin === null) throw new Error('no Postgres was found: apt-get install postgresql');
  return startTempPostgres(bin);
}
