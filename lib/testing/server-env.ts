import { vi } from 'vitest';
import { forgetEnv } from '@/lib/server/env';

const SETTINGS = {
  APP_URL: 'http://localhost:3000',
  AUTH_SECRET: 'a secret of the tests, long enough to sign with',
  SETUP_TOKEN: 'a-token-of-the-tests',
  VAPI_API_KEY: 'sandbox-key',
  VAPI_BASE_URL: 'http://127.0.0.1:4010',
  DATABASE_URL: '',
  DIALBOARD_DEMO: '',
  VERCEL: '',
  VERCEL_ENV: '',
  TRUSTED_PROXY_HOPS: '',
};

/** Settings for server code under test, instead of this machine's. Undone by `vi.unstubAllEnvs`. */
export function stubServerEnv(changes: Partial<Record<string, string>> = {}): void {
  for (const [name, value] of Object.entries({ ...SETTINGS, ...changes })) vi.stubEnv(name, value);
  forgetEnv();
}
