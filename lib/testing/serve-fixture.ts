import { vi } from 'vitest';
import { provideDb } from '@/lib/server/db/client';
import type { OpenDb } from '@/lib/server/db/types';
import { forgetEnv } from '@/lib/server/env';
import { stubServerEnv } from './server-env';

/** Until it is closed, routes and actions find this database and this fake Vapi as theirs. */
export function serveFixture<F extends OpenDb & { fake: { url: string } }>(fixture: F): F {
  stubServerEnv({ VAPI_BASE_URL: fixture.fake.url });
  provideDb(fixture.db);
  async function close() {
    vi.unstubAllEnvs();
    forgetEnv();
    provideDb(undefined);
    await fixture.close();
  }
  return { ...fixture, close };
}
