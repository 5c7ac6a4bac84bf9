import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { campaigns, launches, launchParts, samples, snapshotHeads } from '@/lib/server/db/schema';
import type { Fault } from '@/lib/testing/campaigns/fake-vapi';
import { letPass, openWatchFixture } from '@/lib/testing/campaigns/watch-fixture';
import { callNext, wireCampaign } from '@/lib/testing/campaigns/wire-campaign';
import { shareFixture } from '@/lib/testing/share-fixture';
import { refreshSnapshot } from './refresh-snapshot';

const fixture = shareFixture(openWatchFixture);

beforeEach(() => {
  fixture.fake.campaigns = [wireCampaign('one')];
});
afterEach(() => fixture.reset());

const one = { campaignId: 'one' };

async function readHead() {
  const [row] = await fixture.db
    .select()
    .from(snapshotHeads)
    .where(eq(snapshotHeads.campaignId, 'one'));
  return row;
}

/** A read that hangs until it is let go, and then answers what was true when it was asked. */
function holdNextRead(): Promise<() => void> {
  const before = structuredClone(fixture.fake.find('one'));
  return new Promise((resolve) => {
    const fault: Fault = (_, reply) => {
      resolve(() => {
        const now = fixture.fake.campaigns;
        fixture.fake.campaigns = [before];
        reply();
        fixture.fake.campaigns = now;
      });
    };
    fixture.fake.faults = [{ method: 'GET', path: '/campaign/one', fault }];
  });
}

test('a slow old reading can not overwrite one that took over', async () => {
  const [slow, quick] = [fixture.startInstance(), fixture.startInstance()];
  const asked = holdNextRead();
  const old = refreshSnapshot(one, slow);
  const letGo = await asked;
  expect(await refreshSnapshot(one, quick)).toEqual({ kind: 'held' });
  callNext(fixture.fake.find('one'));
  expect(await refreshSnapshot({ ...one, isForced: true }, quick)).toEqual({ kind: 'changed' });
  letGo();
  expect(await old).toEqual({ kind: 'lost' });
  expect(await readHead()).toMatchObject({
    version: 1,
    leaseOwner: null,
    head: { content: { tally: { ended: 4 } } },
  });
});

test('a reader that died blocks nobody for longer than its lease', async () => {
  const [dead, alive] = [fixture.startInstance(), fixture.startInstance()];
  const asked = holdNextRead();
  const lost = refreshSnapshot(one, dead);
  const letGo = await asked;
  await letPass(fixture.db, 60_000);
  expect(await refreshSnapshot(one, alive)).toEqual({ kind: 'changed' });
  letGo();
  expect(await lost).toEqual({ kind: 'lost' });
});

test('a reading of the same content moves the time and not the version', async () => {
  const deps = fixture.startInstance();
  await refreshSnapshot(one, deps);
  const before = await readHead();
  await letPass(fixture.db, 30_000);
  fixture.fake.find('one').updatedAt = '2026-11-22T12:00:00.000Z';
  expect(await refreshSnapshot(one, deps)).toEqual({ kind: 'same' });
  const after = await readHead();
  expect(after?.version).toBe(1);
  expect(Number(after?.observedAt)).toBeGreaterThanOrEqual(Number(before?.observedAt));
  expect(await fixture.db.select().from(samples)).toHaveLength(1);
});

test('home learns from every reading', async () => {
  await refreshSnapshot(one, fixture.startInstance());
  const [row] = await fixture.db.select().from(campaigns);
  expect(row).toMatchObject({ id: 'one', audience: 6, outcomes: { reached: 2, voicemail: 1 } });
});

test('contacts left out by Vapi are taken from the launch that made it', async () => {
  const { customers: _, ...rest } = wireCampaign('one');
  fixture.fake.campaigns = [rest];
  await fixture.db.insert(launches).values({
    ...{ key: 'key-1', draft: {}, name: 'March', hash: 'h', api: 'v1', plannerVersion: 1 },
    ...{ plan: {}, state: 'confirmed', contacts: 40, zone: 'Europe/Paris' },
  });
  await fixture.db.insert(launchParts).values({
    ...{ launchKey: 'key-1', n: 1, state: 'confirmed', name: 'March', contacts: 40 },
    vapiId: 'one',
  });
  await refreshSnapshot(one, fixture.startInstance());
  expect(await readHead()).toMatchObject({ head: { content: { tally: { audience: 40 } } } });
});
