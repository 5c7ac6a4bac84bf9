import 'server-only';
import { resolve } from 'node:path';
import { env } from '../env';
import { openPostgres } from './postgres';
import type { Db, OpenDb } from './types';

export type { Db } from './types';

// On globalThis: development reloads modules, and Next may bundle this file more than once.
const holder: { [key: symbol]: Promise<OpenDb> | undefined } = globalThis as never;
const KEY = Symbol.for('dialboard.db');

/** The database of this process, migrated. A failed opening is forgotten, so the next caller tries again. */
export async function getDb(): Promise<Db> {
  holder[KEY] ??= open().catch((error: unknown) => {
    holder[KEY] = undefined;
    throw error;
  });
  return (await holder[KEY]).db;
}

/** For tests: makes `getDb` answer with this one, until given `undefined`. */
export function provideDb(db: Db | undefined): void {
  holder[KEY] = db && Promise.resolve({ db, close: async () => {} });
}

async function open(): Promise<OpenDb> {
  const { DATABASE_URL, DATABASE_URL_UNPOOLED, VERCEL, DIALBOARD_DATA_DIR, isVapiLocal } = env();
  if (DATABASE_URL) {
    const migrationUrl = DATABASE_URL_UNPOOLED ?? DATABASE_URL;
    return openPostgres({ url: DATABASE_URL, migrationUrl, isVercel: VERCEL });
  }
  // Only then: it is 20 MB of WebAssembly that instances on Postgres neither ship nor load.
  const { openEmbedded } = await import('./embedded');
  return openEmbedded({
    folder: resolve(DIALBOARD_DATA_DIR, 'db'),
    isDurable: !isVapiLocal,
  });
}
