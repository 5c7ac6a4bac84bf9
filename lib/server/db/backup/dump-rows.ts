import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Db } from '../types';
import { readTables, readTags, type TableShape } from './catalog';
import { BackupError, type Marker, toRowLine } from './lines';

export type TakeLine = (line: string) => Promise<void>;

const FIRST_FETCH = 20;
const LARGEST_FETCH = 1_000;
const BATCH_BYTES = 4_000_000;

/** Hands out the whole database line by line, as it was at one moment. Returns the number of rows. */
export function dumpRows(db: Db, { take, at }: { take: TakeLine; at: Date }): Promise<number> {
  const emit = (marker: Marker) => take(JSON.stringify(marker));
  return db.transaction(
    async (tx) => {
      await tx.execute(sql`set local timezone to 'UTC'`);
      const migrations = await readTags(tx);
      if (migrations.length === 0) {
        throw new BackupError('There is nothing to read: that database has no tables yet.');
      }
      await emit({
        format: 'dialboard-backup',
        version: 1,
        madeAt: at.toISOString(),
        migrations,
      });
      let rows = 0;
      for (const table of await readTables(tx)) {
        await emit({ table: table.name, columns: table.columns });
        const hash = createHash('sha256');
        const count = await dumpTable(tx, table, async (json) => {
          hash.update(json).update('\n');
          await take(toRowLine(json));
        });
        await emit({ end: table.name, rows: count, sha256: hash.digest('hex') });
        rows += count;
      }
      await emit({ complete: true, rows });
      return rows;
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
}

/** By a cursor: neither the whole table nor many of its largest rows are ever in memory. */
async function dumpTable(tx: Db, { name }: TableShape, take: TakeLine): Promise<number> {
  const table = sql.identifier(name);
  await tx.execute(
    sql`declare dump no scroll cursor for select row_to_json(t)::text as json from ${table} t`,
  );
  let count = 0;
  for (let batch = FIRST_FETCH; ; ) {
    const { rows } = await tx.execute<{ json: string }>(
      sql.raw(`fetch ${String(batch)} from dump`),
    );
    for (const { json } of rows) await take(json);
    count += rows.length;
    if (rows.length < batch) break;
    const bytes = rows.reduce((sum, { json }) => sum + json.length, 0);
    batch = bytes > BATCH_BYTES ? Math.ceil(batch / 4) : Math.min(LARGEST_FETCH, batch * 2);
  }
  await tx.execute(sql`close dump`);
  return count;
}
