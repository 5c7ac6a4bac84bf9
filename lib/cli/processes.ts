import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const require = createRequire(import.meta.url);

/** The script behind a package's command, so that no `npx` stands between us and the process we must end. */
export function binOf(packageName: string, bin: string): string {
  const manifest = require.resolve(`${packageName}/package.json`);
  return manifest.replace(/package\.json$/, bin);
}

export const nextBin = () => binOf('next', 'dist/bin/next');
/** Node's arguments that let it run TypeScript. */
export const tsx = ['--import', import.meta.resolve('tsx')];

type Start = {
  args: string[];
  env?: Record<string, string | undefined>;
  /** A file for its output; without one it is shown. */
  logFile?: string;
};

/** Starts one Node process in the project's folder. */
export function startNode({ args, env, logFile }: Start): ChildProcess {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env } as NodeJS.ProcessEnv,
    stdio: logFile ? ['ignore', 'pipe', 'pipe'] : 'inherit',
  });
  if (logFile) {
    const file = createWriteStream(logFile);
    child.stdout?.pipe(file);
    child.stderr?.pipe(file);
  }
  return child;
}

/** Runs one Node process to its end; its exit code, 1 when a signal ended it. */
export function runNode(start: Start): Promise<number> {
  const child = startNode(start);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** Asks each to stop, waits, and kills after 10 s what is left. */
export async function stopAll(children: ChildProcess[]): Promise<void> {
  await Promise.all(children.map(stopOne));
}

function stopOne(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const force = setTimeout(() => child.kill('SIGKILL'), 10_000);
    child.once('exit', () => {
      clearTimeout(force);
      resolve();
    });
    child.kill('SIGTERM');
  });
}

/** Waits until `url` answers 2xx. Fails when the process ends first or `seconds` have passed. */
export async function waitForAnswer(url: string, child: ChildProcess, seconds = 60): Promise<void> {
  const until = Date.now() + seconds * 1000;
  while (Date.now() < until) {
    if (child.exitCode !== null)
      throw new Error(`it ended with code ${child.exitCode} before ${url} answered`);
    const reply = await fetch(url).catch(() => null);
    if (reply?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  throw new Error(`${url} did not answer within ${seconds} s`);
}
