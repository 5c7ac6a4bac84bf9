import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  approveNew,
  type LaunchFixture,
  letPass,
  openLaunchFixture,
  viewOf,
} from '@/lib/testing/launches/launch-fixture';
import { advanceOpenLaunches } from './advance-open-launches';
import { holdBackApproved } from './hold-back';

let fixture: LaunchFixture;
beforeAll(async () => {
  fixture = await openLaunchFixture();
});
afterAll(() => fixture.close());

// As after a restore: the ledger says approved, and Vapi may have it.
test('what a backup holds as approved is looked for and not sent', async () => {
  const key = await approveNew(fixture);
  const { db, deps, fake } = fixture;
  expect(await holdBackApproved(db)).toBe(1);
  expect(await holdBackApproved(db)).toBe(0);
  await letPass(fixture, { key, ms: 10_000 });
  await advanceOpenLaunches(deps);
  expect(fake.seen('POST')).toEqual([]);
  expect(await viewOf(fixture, key)).toMatchObject({ state: 'unknown' });
  expect(fake.seen('GET').length).toBeGreaterThan(0);
});
