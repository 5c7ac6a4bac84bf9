import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openEmbedded } from './embedded';
import { people } from './schema';

let home: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'dialboard-db-'));
});
afterEach(() => rm(home, { recursive: true }));

const openIn = (isDurable = false) => openEmbedded({ folder: join(home, 'db'), isDurable });

describe('the embedded database', () => {
  it('keeps what was written, and lets one process in at a time', async () => {
    const first = await openIn();
    await first.db.insert(people).values({ id: 'p', name: 'Ana', email: 'ana@example.com' });
    await expect(openIn()).rejects.toThrow('Two processes on one folder lose rows');
    await first.close();
    const second = await openIn();
    expect(await second.db.select().from(people)).toMatchObject([{ name: 'Ana', role: 'viewer' }]);
    await second.close();
    expect(await readdir(home)).toEqual(['db']);
  });

  it.each([
    [true, 'on'],
    [false, 'off'],
  ])('waits for the disk when durable is %s: fsync %s', async (isDurable, fsync) => {
    const { db, close } = await openIn(isDurable);
    expect((await db.execute(sql`show fsync`)).rows).toEqual([{ fsync }]);
    await close();
  });
});
