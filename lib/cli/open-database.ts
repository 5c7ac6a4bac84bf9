import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openEmbedded } from '@/lib/server/db/embedded';
import { openPlainPostgres } from '@/lib/server/db/postgres';
import type { OpenDb } from '@/lib/server/db/types';
import { root } from './processes';

/** In the order in which Next reads them: what is set already is kept. */
const FILES = ['.env.production.local', '.env.local', '.env.production', '.env'];

export function loadEnvFiles(): void {
  for (const file of FILES) {
    if (existsSync(join(root, file))) process.loadEnvFile(join(root, file));
  }
}

/** Where migrations and whole tables go: past a pooler. Null without a Postgres. */
export function postgresUrl(): string | null {
  return process.env.DATABASE_URL_UNPOOLED || process.env.DATABASE_URL || null;
}

export function embeddedFolder(): string {
  return resolve(root, process.env.DIALBOARD_DATA_DIR || '.data', 'db');
}

/** The embedded database, which must be there. Refused while the app has it open. */
export function openExistingEmbedded(): Promise<OpenDb> {
  const folder = embeddedFolder();
  if (!existsSync(join(folder, 'PG_VERSION'))) {
    throw new Error(`there is no embedded database in ${folder}; DIALBOARD_DATA_DIR says where`);
  }
  return openEmbedded({ folder, isDurable: true, isMigrating: false });
}

export type Named = OpenDb & { name: string };

/** The database the app would use, as it is; `isNew` lets an embedded one be made. */
export async function openDatabase({ isNew }: { isNew: boolean }): Promise<Named> {
  const url = postgresUrl();
  if (url) return { ...openPlainPostgres(url), name: describeUrl(url) };
  const folder = embeddedFolder();
  const open = isNew
    ? await openEmbedded({ folder, isDurable: true, isMigrating: false })
    : await openExistingEmbedded();
  return { ...open, name: `the embedded database in ${folder}` };
}

/** Host and database; never the password. */
export function describeUrl(url: string): string {
  const { host, pathname } = new URL(url);
  return `Postgres ${host}${pathname}`;
}
