import 'server-only';
import { type Env, readEnv } from './env-schema';

export type { Env } from './env-schema';

let parsed: Env | undefined;

/** The settings of this process, parsed once. Throws `EnvError`, which lists names and never values. */
export function env(): Env {
  parsed ??= readEnv(process.env);
  return parsed;
}

/** For tests that change `process.env`. */
export function forgetEnv(): void {
  parsed = undefined;
}
