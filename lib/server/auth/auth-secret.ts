import 'server-only';
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { env } from '../env';

/**
 * What cookies are signed with. The demo and development make their own, kept beside the embedded database,
 * so that a restart signs nobody out; production refuses to start without AUTH_SECRET.
 */
export function authSecret(): string {
  const { AUTH_SECRET, DIALBOARD_DATA_DIR } = env();
  return AUTH_SECRET ?? keptSecret(resolve(/* turbopackIgnore: true */ DIALBOARD_DATA_DIR));
}

function keptSecret(folder: string): string {
  const path = join(folder, 'auth-secret');
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(path, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return readFileSync(path, 'utf8');
}
