import { eq, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { campaigns, leases, samples, snapshotHeads, verifications } from '@/lib/server/db/schema';
import { takeTurn } from '@/lib/server/db/turn';
import {
  approveNew,
  letPass,
  openLaunchFixture,
  viewOf,
} from '@/lib/testing/launches/launch-fixture';
import { shareFixture } from '@/lib/testing/share-fixture';
import { runRound } from './run-round';

const fixture = shareFixture(openLaunchFixture);

const DAY_MS = 86_400_000;
const ago = (days: number) => new Date(Date.now() - days * DAY_MS);

test('a launch that was left behind is sent, once, however many rounds run at once', async () => {
  const key = await approveNew(fixture);
  await letPass(fixture, { key, ms: 10_000 });
  const rounds = await Promise.all([1, 2, 3].map(() => runRound(fixture.deps)));
  expect(rounds.filter(({ ran }) => ran)).toHaveLength(1);
  expect(fixture.fake.seen('POST')).toHaveLength(1);
  expect(await viewOf(fixture, key)).toMatchObject({ state: 'confirmed' });
});

test('somebody else’s round is left alone until its time is up', async () => {
  const { db } = fixture;
  await takeTurn(db, { name: 'cron', owner: 'a process that died', forMs: 60_000 });
  expect(await runRound(fixture.deps)).toEqual({ ran: false });
  await db.update(leases).set({ until: sql`now() - interval '1 second'` });
  expect(await runRound(fixture.deps)).toMatchObject({ ran: true });
});

test('what is old goes, what is in use stays', async () => {
  const { db, deps } = fixture;
  const shared = { api: 'v1', rawStatus: '', audience: 1, tally: {}, createdAt: ago(200) };
  await db.insert(campaigns).values([
    {
      ...shared,
      id: 'gone',
      name: 'g',
      status: 'ended',
      updatedAt: ago(9),
      seenAt: ago(8),
      goneAt: ago(8),
    },
    { ...shared, id: 'over', name: 'o', status: 'ended', updatedAt: ago(91), seenAt: ago(0) },
    { ...shared, id: 'recent', name: 'r', status: 'ended', updatedAt: ago(89), seenAt: ago(0) },
    {
      ...shared,
      id: 'running',
      name: 'i',
      status: 'in-progress',
      updatedAt: ago(99),
      seenAt: ago(0),
    },
  ]);
  const ids = ['gone', 'over', 'recent', 'running'];
  await db
    .insert(samples)
    .values(ids.map((campaignId) => ({ campaignId, at: ago(95), tally: {} })));
  await db.insert(snapshotHeads).values(ids.map((campaignId) => ({ campaignId })));
  await db.insert(verifications).values([
    { id: 'spent', identifier: 'x', value: 'x', expiresAt: ago(3) },
    { id: 'valid', identifier: 'x', value: 'x', expiresAt: ago(-1) },
  ]);
  expect(await runRound(deps)).toEqual({
    ran: true,
    pruned: {
      ...{ samples: 2, snapshots: 1, numberCalls: 0, signIn: 1 },
      ...{ links: 0, uploads: 0, lists: 0 },
    },
  });
  const left = await db.select({ id: samples.campaignId }).from(samples);
  expect(left.map(({ id }) => id).sort()).toEqual(['recent', 'running']);
  const valid = await db.select().from(verifications).where(eq(verifications.id, 'valid'));
  expect(valid).toHaveLength(1);
  expect(await runRound(deps)).toMatchObject({ pruned: { samples: 0, snapshots: 0, signIn: 0 } });
});
