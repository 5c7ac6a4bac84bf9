import { expect, test } from 'vitest';
import {
  approveNew,
  letPass,
  openLaunchFixture,
  viewOf,
} from '@/lib/testing/launches/launch-fixture';
import { shareFixture } from '@/lib/testing/share-fixture';
import { advanceOpenLaunches } from './advance-open-launches';
import { holdBackApproved } from './hold-back';

const fixture = shareFixture(openLaunchFixture);

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
