import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Db } from '@/lib/server/db/types';
import { failWith } from '@/lib/testing/campaigns/fake-vapi';
import { actorOf, openWatchFixture, readAudit } from '@/lib/testing/campaigns/watch-fixture';
import { wireCampaign } from '@/lib/testing/campaigns/wire-campaign';
import { shareFixture } from '@/lib/testing/share-fixture';
import { deleteCampaign } from './delete-campaign';
import { readLive } from './read-live';
import { renameCampaign } from './rename-campaign';
import { stopCampaign } from './stop-campaign';

const fixture = shareFixture(openWatchFixture);
let asked = 0;

beforeEach(() => {
  fixture.fake.campaigns = [wireCampaign('one')];
  fixture.fake.faults = [];
  asked = fixture.fake.seen('PATCH').length;
});
afterEach(async () => {
  await fixture.reset();
  await fixture.db.execute(sql`delete from audit`);
});

const one = { campaignId: 'one', actor: actorOf('operator') };
const stops = () => fixture.fake.seen('PATCH').length - asked;
const failPatch = (status: number) => ({
  ...{ method: 'PATCH', path: '/campaign/one', fault: failWith(status) },
});

test('a stop that fails twice is asked a third time, and shows at once', async () => {
  const deps = fixture.startInstance();
  await readLive(one, deps);
  fixture.fake.faults = [failPatch(503), failPatch(500)];
  expect(await stopCampaign(one, deps)).toEqual({ status: 'ended' });
  expect(stops()).toBe(3);
  expect((await readLive(one, deps)).live).toMatchObject({ status: 'ended', version: 2 });
  expect(await readAudit(fixture.db)).toEqual(['intent campaign.stop', 'outcome campaign.stop']);
});

test('stopping what is over is a success', async () => {
  const deps = fixture.startInstance();
  await stopCampaign(one, deps);
  fixture.fake.faults = [failPatch(409)];
  expect(await stopCampaign(one, deps)).toEqual({ status: 'ended' });
});

test('a stop whose answers were lost is found to have worked', async () => {
  fixture.fake.faults = [1, 2, 3].map(() => ({
    ...{ method: 'PATCH', path: '/campaign/one' },
    fault: (socket, reply) => {
      fixture.fake.find('one').status = 'ended';
      if (socket.writable) socket.destroy();
      else reply();
    },
  }));
  expect(await stopCampaign(one, fixture.startInstance())).toEqual({ status: 'ended' });
});

test('a stop Vapi never confirmed says so', async () => {
  fixture.fake.faults = [failPatch(503), failPatch(503), failPatch(503)];
  await expect(stopCampaign(one, fixture.startInstance())).rejects.toMatchObject({
    code: 'vapi-unreachable',
    message: expect.stringContaining('calls may go on'),
  });
  expect(await readAudit(fixture.db)).toEqual(['intent campaign.stop', 'outcome campaign.stop']);
});

test('a refusal is not repeated', async () => {
  fixture.fake.faults = [failPatch(401)];
  await expect(stopCampaign(one, fixture.startInstance())).rejects.toThrow();
  expect(stops()).toBe(1);
});

test('a stop goes through when nothing can be written', async () => {
  const refuse = () => {
    throw new Error('the database is away');
  };
  const db = { transaction: refuse, execute: refuse } as unknown as Db;
  expect(await stopCampaign(one, fixture.startInstance({ db }))).toEqual({ status: 'ended' });
  expect(fixture.fake.find('one').status).toBe('ended');
});

test('a database that hangs holds no stop up', { timeout: 30_000 }, async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const hang = () => new Promise<never>(() => undefined);
  const db = { transaction: hang, execute: hang } as unknown as Db;
  const deps = fixture.startInstance({ db, keepAlive: () => undefined });
  const stopping = stopCampaign(one, deps);
  await vi.advanceTimersByTimeAsync(3_000);
  await vi.waitUntil(() => fixture.fake.find('one').status === 'ended');
  await vi.advanceTimersByTimeAsync(20_000);
  vi.useRealTimers();
  expect(await stopping).toEqual({ status: 'ended' });
});

test('deleting waits until nobody is dialled, and then may be repeated', async () => {
  const deps = fixture.startInstance();
  await expect(deleteCampaign(one, deps)).rejects.toMatchObject({
    code: 'conflict',
    message: expect.stringContaining('Stop it first'),
  });
  expect(fixture.fake.seen('DELETE')).toHaveLength(0);
  await stopCampaign(one, deps);
  await deleteCampaign(one, deps);
  await deleteCampaign(one, deps);
  expect(fixture.fake.campaigns).toEqual([]);
  const { live, freshness } = await readLive(one, deps);
  expect(freshness.isGone).toBe(true);
  expect(live?.tally.ended).toBe(3);
});

test('a new name keeps the fingerprint', async () => {
  fixture.fake.campaigns = [wireCampaign('one', { name: 'March · d7k3f9' })];
  const deps = fixture.startInstance();
  expect(await renameCampaign({ ...one, name: '  April renewals ' }, deps)).toBe(
    'April renewals · d7k3f9',
  );
  expect(fixture.fake.find('one').name).toBe('April renewals · d7k3f9');
  await expect(renameCampaign({ ...one, name: '   ' }, deps)).rejects.toMatchObject({
    code: 'bad-input',
  });
});
