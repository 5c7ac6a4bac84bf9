import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { PGlite } from '@electric-sql/pglite';
import { sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { recordIntent } from '@/lib/server/audit/record';
import { verifyChain } from '@/lib/server/audit/verify-chain';
import { openTestDb } from '@/lib/testing/test-db';
import { readEmptyCluster } from '../dump';
import { wrapEmbedded } from '../embedded';
import { migrate } from '../migrate';
import { MIGRATIONS } from '../migrations/all';
import { audit, contactListRevisions, contactLists, contacts, people } from '../schema';
import type { Db, OpenDb } from '../types';
import { readBackupFile, writeBackupFile } from './backup-file';
import { readTables } from './catalog';
import { dumpRows } from './dump-rows';
import { loadRows } from './load-rows';

const AT = new Date('2026-11-22T10:00:00Z');
const LIST = '0b6f2f0e-5d0c-4c9e-9a50-0d1b3a3b8f10';

let home: string;
let file: string;
let source: OpenDb;
let target: OpenDb;

beforeAll(async () => {
  [source, target] = await Promise.all([openTestDb(), openWithoutTables()]);
  await fill(source.db);
});
afterAll(() => Promise.all([source.close(), target.close()]));
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'dialboard-backup-'));
  file = join(home, 'backup.ndjson.gz');
});
afterEach(() => rm(home, { recursive: true }));

async function openWithoutTables(): Promise<OpenDb> {
  const loadDataDir = await readEmptyCluster();
  return wrapEmbedded(await PGlite.create(loadDataDir ? { loadDataDir } : {}));
}

async function fill(db: Db): Promise<void> {
  await db
    .insert(people)
    .values({ id: 'p', name: 'Zoë\n"O\'Brien" \\ {"row":', email: 'z@example.com' });
  await db.execute(sql`update people set created_at = '2026-03-29 01:59:59.123456+00'`);
  await db.insert(contactLists).values({ id: LIST, name: 'All', createdBy: 'p' });
  await db.insert(contactListRevisions).values({ listId: LIST, revision: 1, state: 'ready' });
  await db.insert(contacts).values(
    Array.from({ length: 1_200 }, (_, position) => ({
      listId: LIST,
      revision: 1,
      position,
      e164: `+1212555${String(position).padStart(4, '0')}`,
      data: { name: `Ω ${position}`, big: 9_007_199_254_740_991 },
    })),
  );
  for (let n = 0; n < 5; n += 1) {
    await recordIntent(db, { actor: null, action: 'test.write', detail: { b: n, a: 'ü' } });
  }
}

const backUp = (from = source) =>
  writeBackupFile(file, (take) => dumpRows(from.db, { take, at: AT }));
const restore = (into = target) =>
  loadRows(into.db, {
    feed: (take) => readBackupFile(file, take),
    verify: async (tx) => expect((await verifyChain(tx)).isWhole).toBe(true),
  });

async function readAll(db: Db): Promise<Record<string, unknown>> {
  const all: Record<string, unknown> = {};
  for (const { name } of await readTables(db)) {
    const { rows } = await db.execute(
      sql`select t::text as row from ${sql.identifier(name)} t order by 1`,
    );
    all[name] = rows;
  }
  return all;
}

/** The backup as text, changed, and packed again. */
async function edit(change: (text: string) => string): Promise<void> {
  const text = (await promisify(gunzip)(await readFile(file))).toString();
  await writeFile(file, await promisify(gzip)(change(text)));
}

async function expectUntouched(db: Db): Promise<void> {
  const { rows } = await db.execute(sql`select to_regclass('people') is null as "isEmpty"`);
  expect(rows).toEqual([{ isEmpty: true }]);
}

/** A target that was filled is filled. The refused ones leave theirs as it was, which they show. */
async function renewTarget(): Promise<void> {
  await target.close();
  target = await openWithoutTables();
}

describe('a backup', () => {
  it('comes back as it was, to the last digit, and counts on', async () => {
    expect(await backUp()).toBe(1_208);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readdir(home)).toEqual(['backup.ndjson.gz']);
    expect(await restore()).toMatchObject({ rows: 1_208, tables: { contacts: 1_200, audit: 5 } });
    expect(await readAll(target.db)).toEqual(await readAll(source.db));
    await recordIntent(target.db, { actor: null, action: 'test.after' });
    expect(await verifyChain(target.db)).toEqual({ isWhole: true, rows: 6, brokenAt: null });
    const [last] = await target.db.select().from(audit).orderBy(sql`id desc`).limit(1);
    expect(last?.id).toBe(6);
    await renewTarget();
  });

  it('overwrites nothing', async () => {
    await writeFile(file, 'mine');
    await expect(backUp()).rejects.toThrow('is there already');
    expect(await readFile(file, 'utf8')).toBe('mine');
    expect(await readdir(home)).toEqual(['backup.ndjson.gz']);
  });

  it('of an older release is brought up to date', async () => {
    const older = await openWithoutTables();
    await migrate(older.db, MIGRATIONS.slice(0, 1));
    await older.db.execute(sql`insert into contact_lists (id, name) values (${LIST}, 'All')`);
    await backUp(older);
    await older.close();
    await restore();
    const { rows } = await target.db.execute(sql`select tag from schema_migrations order by tag`);
    expect(rows).toEqual(MIGRATIONS.map(({ tag }) => ({ tag })));
    expect(await target.db.select().from(contactLists)).toMatchObject([{ name: 'All', tags: [] }]);
    await renewTarget();
  });

  it.each<[string, (bytes: Buffer) => Buffer, RegExp]>([
    ['cut off', (bytes) => bytes.subarray(0, bytes.length - 200), /cut off|damaged/],
    ['empty', () => Buffer.alloc(0), /cut off|end is missing/],
    ['something else', () => Buffer.from('%PDF-1.7 not a backup'), /no Dialboard backup/],
    [
      'changed on the disk',
      (bytes) => {
        const changed = Buffer.from(bytes);
        changed.writeUInt8(changed.readUInt8(2_000) ^ 0xff, 2_000);
        return changed;
      },
      /damaged|cut off/,
    ],
  ])('that is %s is refused, nothing changed', async (_what, spoil, says) => {
    await backUp();
    await writeFile(file, spoil(await readFile(file)));
    await expect(restore()).rejects.toThrow(says);
    await expectUntouched(target.db);
  });

  it.each<[string, (text: string) => string, RegExp]>([
    ['has another value', (text) => text.replace('+12125550007', '+12125559999'), /contacts/],
    [
      'lacks a row',
      (text) => text.replace(/\{"row":\{[^\n]*\+12125550007[^\n]*\n/, ''),
      /contacts/,
    ],
    [
      'has a value that is none',
      (text) => text.replace('"revision":1,"position":7,', '"revision":"one","position":7,'),
      /rows of contacts can't be stored/,
    ],
    ['lacks its end', (text) => text.replace(/\{"complete"[^\n]*\n/, ''), /end is missing/],
    [
      'is of a newer release',
      (text) => text.replace('"0000_first"', '"9000_new"'),
      /newer release/,
    ],
  ])('that %s is refused, nothing changed', async (_what, change, says) => {
    await backUp();
    await edit(change);
    await expect(restore()).rejects.toThrow(says);
    await expectUntouched(target.db);
  });

  it('is not poured over rows that are there', async () => {
    await backUp();
    const before = await readAll(source.db);
    await expect(restore(source)).rejects.toThrow('The target is not empty: audit has rows.');
    expect(await readAll(source.db)).toEqual(before);
  });

  it('that is not there is named', async () => {
    await expect(restore()).rejects.toThrow(`There is no file ${file}.`);
  });
});
