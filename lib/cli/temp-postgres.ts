import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { findFreePort } from './port';

/** A Postgres of its own, on loopback, with everything in a temporary folder. For tests. */
export type TempPostgres = {
  /** Its first database: to make others in. */
  url: string;
  port: number;
  /** Ends the server and keeps its data. */
  halt: () => Promise<void>;
  /** Starts it again, on the same port. */
  resume: () => Promise<void>;
  /** Ends it and removes its data. */
  remove: () => Promise<void>;
};

/** The folder with `initdb` and `postgres`: POSTGRES_BIN, Debian's newest, Homebrew's, or one on the PATH. */
export function findPostgres(): string | null {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian) : [];
  const folders = [
    process.env.POSTGRES_BIN ?? '',
    ...versions.sort((a, b) => Number(b) - Number(a)).map((name) => join(debian, name, 'bin')),
    '/opt/homebrew/opt/postgresql/bin',
    ...(process.env.PATH ?? '').split(delimiter),
  ];
  return folders.find((path) => path !== '' && hasServer(path)) ?? null;
}

const hasServer = (path: string) =>
  existsSync(join(path, 'initdb')) && existsSync(join(path, 'postgres'));

type Owner = { uid: number; gid: number };

/** Postgres refuses to run as root: then Debian's own user does, or nobody. */
function otherThanRoot(): Owner | null {
  if (process.getuid?.() !== 0) return null;
  const users = readFileSync('/etc/passwd', 'utf8').split('\n');
  const fields = ['postgres', 'nobody'].map((name) =>
    users.find((line) => line.startsWith(`${name}:`))?.split(':'),
  );
  const [, , uid, gid] = fields.find(Boolean) ?? [];
  if (!uid || !gid) throw new Error('no user but root to run Postgres as');
  return { uid: Number(uid), gid: Number(gid) };
}

/** @throws when it does not start; its own words are in the message */
export async function startTempPostgres(bin: string): Promise<TempPostgres> {
  const owner = otherThanRoot();
  const folder = mkdtempSync(join(tmpdir(), 'dialboard-postgres-'));
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const data = join(folder, 'data');
  // Its words are read: they must be English.
  const as = { cwd: folder, env: { ...process.env, LC_ALL: 'C' }, ...owner };
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-A', 'trust', '-U', 'postgres', '-N', '-E', 'UTF8', '--locale=C'],
    { ...as, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const port = await findFreePort();
  let server: ChildProcess | undefined;
  const resume = async () => {
    server = spawn(join(bin, 'postgres'), serverArguments(data, port), {
      ...as,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    await waitUntilReady(server, port);
  };
  const halt = async () => {
    if (server) await endServer(server);
    server = undefined;
  };
  await resume();
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    port,
    halt,
    resume,
    remove: async () => {
      await halt();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function serverArguments(data: string, port: number): string[] {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    fsync: 'off',
    shared_buffers: '64MB',
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return ['-D', data, '-p', String(port), ...flags];
}

function waitUntilReady(server: ChildProcess, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.once('exit', () => reject(new Error(`Postgres did not start on ${port}: ${said}`)));
    server.stderr?.on('data', (chunk: Buffer) => {
      said = (said + String(chunk)).slice(-2_000);
      if (said.includes('ready to accept connections')) resolve();
    });
  });
}

/** Asks for a fast shutdown: sessions are cut, files are whole. */
function endServer(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null) return resolve();
    server.removeAllListeners('exit');
    server.once('exit', () => resolve());
    server.kill('SIGINT');
  });
}
