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

async function take({ claim, path, folder }: Taking): Promise<void> {
  if (await claimName(claim, path)) return;
  await refuseIfAlive(path, folder);
  // A lock left behind is replaced by one process at a time, which looks again before it does.
  const turn = `${path}.turn`;
  if (!(await claimName(claim, turn))) {
    await refuseIfAlive(turn, folder);
    await rm(turn, { force: true });
    return take({ claim, path, folder });
  }
  try {
    // Absent means let go just now: then the name is free to all again, and must not be overwritten.
    if (await claimName(claim, path)) return;
    await refuseIfAlive(path, folder);
    await rename(claim, path);
  } finally {
    await rm(turn, { force: true });
  }
}

// A hard link appears at once with its content, or fails because the name is taken.
async function claimName(claim: string, name: string): Promise<boolean> {
  try {
    await link(claim, name);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

async function refuseIfAlive(path: string, folder: string): Promise<void> {
  const owner = await readOwner(path);
  if (owner && (await isAlive(owner))) throw new FolderInUseError(folder, owner.pid);
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
