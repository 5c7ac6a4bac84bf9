import { createHash, type Hash } from 'node:crypto';
import { type SQL, sql } from 'drizzle-orm';
import { migrate } from '../migrate';
import { MIGRATIONS } from '../migrations/all';
import type { Db } from '../types';
import { countRows, readTables, readTags, setSequences } from './catalog';
import type { TakeLine } from './dump-rows';
import { BackupError, type Head, type Marker, readMarker, readRowLine } from './lines';

export type Loaded = { rows: number; tables: Record<string, number> };

type Load = {
  /** Hands every line, in order, to `take`. */
  feed: (take: TakeLine) => Promise<void>;
  /** Looks at what was loaded before it is committed; throws when it is not as it was. */
  verify: (tx: Db) => Promise<void>;
};

const BATCH_ROWS = 500;
const BATCH_BYTES = 2_000_000;

/**
 * Fills an empty database, all or nothing: in one transaction, with counts and checksums compared before
 * the commit.
 *
 * @throws BackupError in words
 */
export function loadRows(db: Db, { feed, verify }: Load): Promise<Loaded> {
  return db.transaction(async (tx) => {
    const loading = new Loading(tx);
    await feed((line) => loading.take(line));
    const loaded = await loading.finish();
    await setSequences(tx);
    await verify(tx);
    await migrate(tx);
    return loaded;
  });
}

type OpenTable = { name: string; insert: (json: string) => SQL; rows: number; hash: Hash };

class Loading {
  private head: Head | null = null;
  private open: OpenTable | null = null;
  private batch: string[] = [];
  private batchBytes = 0;
  private isComplete = false;
  private readonly loaded: Loaded = { rows: 0, tables: {} };

  constructor(private readonly tx: Db) {}

  async take(line: string): Promise<void> {
    const json = readRowLine(line);
    if (json === null) return this.takeMarker(readMarker(line));
    if (this.open === null) throw damaged('a row stands outside a table');
    this.open.hash.update(json).update('\n');
    this.open.rows += 1;
    this.batch.push(json);
    this.batchBytes += json.length;
    if (this.batch.length >= BATCH_ROWS || this.batchBytes >= BATCH_BYTES) await this.flush();
  }

  async finish(): Promise<Loaded> {
    if (!this.isComplete) throw damaged('its end is missing');
    for (const [table, rows] of Object.entries(this.loaded.tables)) {
      const found = await countRows(this.tx, table);
      if (found !== rows) throw damaged(`${table} has ${found} rows instead of ${rows}`);
    }
    return this.loaded;
  }

  private async takeMarker(marker: Marker): Promise<void> {
    if ('format' in marker) {
      this.head = marker;
      return prepareTarget(this.tx, marker);
    }
    if (this.head === null) throw damaged('its beginning is missing');
    if ('table' in marker) {
      const { table, columns } = marker;
      this.open = { name: table, insert: inserter(table, columns), rows: 0, hash: newHash() };
    } else if ('end' in marker) await this.close(marker);
    else this.isComplete = marker.rows === this.loaded.rows;
  }

  private async close({ end, rows, sha256 }: { end: string; rows: number; sha256: string }) {
    await this.flush();
    const { open } = this;
    if (open?.name !== end || open.rows !== rows || open.hash.digest('hex') !== sha256) {
      throw damaged(`the rows of ${end} are not those that were written`);
    }
    this.loaded.tables[end] = rows;
    this.loaded.rows += rows;
    this.open = null;
  }

  private async flush(): Promise<void> {
    if (this.open === null || this.batch.length === 0) return;
    try {
      await this.tx.execute(this.open.insert(`[${this.batch.join(',')}]`));
    } catch (error) {
      // A spoilt file may still unpack, and its checksum stands at the end.
      throw isRefusedValue(error) ? damaged(`rows of ${this.open.name} can't be stored`) : error;
    }
    this.batch = [];
    this.batchBytes = 0;
  }
}

const newHash = () => createHash('sha256');

function inserter(table: string, columns: string[]): (json: string) => SQL {
  const into = sql.identifier(table);
  const list = sql.join(
    columns.map((column) => sql.identifier(column)),
    sql`, `,
  );
  return (json) =>
    sql`insert into ${into} (${list})
      select ${list} from json_populate_recordset(null::${into}, ${json}::json)`;
}

/** Brings an empty target to the state of the schema that the rows fit. */
async function prepareTarget(tx: Db, { migrations }: Head): Promise<void> {
  const known = MIGRATIONS.slice(0, migrations.length).map(({ tag }) => tag);
  if (known.join() !== migrations.join()) {
    throw new BackupError(
      'It was made by a newer release than this one. Install that release, then try again.',
    );
  }
  const applied = await readTags(tx);
  for (const { name } of applied.length > 0 ? await readTables(tx) : []) {
    if ((await countRows(tx, name)) === 0) continue;
    throw new BackupError(
      `The target is not empty: ${name} has rows. Nothing was changed. Give it an empty database.`,
    );
  }
  if (applied.length > migrations.length) {
    throw new BackupError(
      'The target has the tables of a newer release than the backup. Give it a database without tables: they are made, filled, and brought up to date.',
    );
  }
  await migrate(tx, MIGRATIONS.slice(0, migrations.length));
}

/** Whether the database refuses what it is given: SQLSTATE classes 22 (data) and 23 (constraint). */
function isRefusedValue(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return /^2[23]/.test(code);
}

function damaged(what: string): BackupError {
  return new BackupError(`The backup is damaged: ${what}. Nothing was changed.`);
}
