import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { startOfProcess } from './process-start';

type Owner = { pid: number; startedAt: string | null };

export class FolderInUseError extends Error {
  override readonly name = 'FolderInUseError';

  constructor(folder: string, pid: number) {
    super(
      `The database folder ${folder} is in use by process ${pid}. Two processes on one folder lose rows. ` +
        'Stop that process, or give this one its own folder with DIALBOARD_DATA_DIR.',
    );
  }
}

/**
 * Takes the folder for this process; returns how to let go. The lock names process and start time, so one
 * left behind by a dead process, or by another that had its number, is taken over.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const path = `${folder}.lock`;
  const claim = `${path}.${randomUUID()}`;
  const owner: Owner = { pid: process.pid, startedAt: await startOfProcess(process.pid) };
  await writeFile(claim, JSON.stringify(owner));
  try {
    await take({ claim, path, folder });
  } finally {
    await rm(claim, { force: true });
  }
  return () => rm(path, { force: true });
}

type Taking = { claim: string; path: string; folder: string };

// A hard link appears at once with its content, or fails because the name is taken.
async function take({ claim, path, folder }: Taking, attempts = 3): Promise<void> {
  try {
    return await link(claim, path);
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  }
  const owner = await readOwner(path);
  if (owner && (await isAlive(owner))) throw new FolderInUseError(folder, owner.pid);
  if (attempts === 0) throw new Error(`The lock ${path} can not be taken.`);
  await setAside(path);
  return take({ claim, path, folder }, attempts - 1);
}

// Renamed before it is removed: if another process took the folder meanwhile, its lock is put back.
async function setAside(path: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (isCode(error, 'ENOENT')) return;
    throw error;
  }
  const owner = await readOwner(aside);
  if (owner && (await isAlive(owner))) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
}

async function readOwner(path: string): Promise<Owner | null> {
  try {
    const { pid, startedAt }: Partial<Owner> = JSON.parse(await readFile(path, 'utf8'));
    return typeof pid === 'number' ? { pid, startedAt: startedAt ?? null } : null;
  } catch (error) {
    if (error instanceof SyntaxError || isCode(error, 'ENOENT')) return null;
    throw error;
  }
}

async function isAlive({ pid, startedAt }: Owner): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return isCode(error, 'EPERM');
  }
  const running = await startOfProcess(pid);
  return running === null || startedAt === null || running === startedAt;
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
