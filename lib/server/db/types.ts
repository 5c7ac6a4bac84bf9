import type { ExtractTablesWithRelations } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type * as schema from './schema';

/** What both drivers return for raw SQL. Count changed rows with `returning()`: their counters differ. */
type Rows<Row> = { rows: Row[] };
interface RowsHKT extends PgQueryResultHKT {
  type: Rows<this['row']>;
}

type Schema = typeof schema;

/** The database, embedded or Postgres. A transaction is one too, so services take `Db` for both. */
export type Db = PgDatabase<RowsHKT, Schema, ExtractTablesWithRelations<Schema>>;

export type OpenDb = { db: Db; close: () => Promise<void> };
