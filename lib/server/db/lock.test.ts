import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockFolder } from './lock';
import { startOfProcess } from './process-start';

let home: string;
let folder: string;
let child: ChildProcess | undefined;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'dialboard-lock-'));
  folder = join(home, 'db');
});

afterEach(async () => {
  child?.kill();
  child = undefined;
  await rm(home, { recursive: true });
});

const writeLock = (owner: unknown) =>
  writeFile(`${folder}.lock`, typeof owner === 'string' ? owner : JSON.stringify(owner));

async function startOther(): Promise<number> {
  child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000); console.log("up")']);
  await new Promise((resolve) => child?.stdout?.once('data', resolve));
  return child.pid as number;
}

describe('the lock of the embedded database', () => {
  it('keeps a second one out until it is let go, and leaves no litter', async () => {
    const release = await lockFolder(folder);
    await expect(lockFolder(folder)).rejects.toThrow(
      `is in use by process ${process.pid}. Two processes on one folder lose rows.`,
    );
    expect(await readdir(dirname(folder))).toEqual([`${basename(folder)}.lock`]);
    await release();
    expect(await readdir(home)).toEqual([]);
    await (await lockFolder(folder))();
  });

  it('refuses while the other process lives, in words that say what to do', async () => {
    const pid = await startOther();
    await writeLock({ pid, startedAt: await startOfProcess(pid) });
    await expect(lockFolder(folder)).rejects.toThrow(/Stop that process, or .*DIALBOARD_DATA_DIR/);
  });

  it.each([
    ['a dead process', async () => ({ pid: 2 ** 22 + 1, startedAt: '1' })],
    [
      'another process that had this number',
      async () => ({ pid: await startOther(), startedAt: 'long ago' }),
    ],
    ['a crash while writing', async () => '{"pid":'],
  ])('takes over what %s left behind', async (_who, owner) => {
    await writeLock(await owner());
    const release = await lockFolder(folder);
    expect(JSON.parse(await readFile(`${folder}.lock`, 'utf8'))).toMatchObject({
      pid: process.pid,
    });
    await release();
  });

  it('is won by exactly one of many', async () => {
    await writeLock({ pid: 2 ** 22 + 1, startedAt: '1' });
    const results = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder)));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});
