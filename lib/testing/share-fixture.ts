import { afterAll, beforeAll } from 'vitest';

/**
 * One fixture for all tests of a file: opened before the first, closed after the last. Its fields are
 * there once the tests run, not while the file is read.
 */
export function shareFixture<F extends { close: () => Promise<void> }>(open: () => Promise<F>): F {
  const shared = {} as F;
  beforeAll(async () => {
    Object.assign(shared, await open());
  });
  afterAll(() => shared.close());
  return shared;
}
