import { beforeAll, expect, test } from 'vitest';
import { leases } from '@/lib/server/db/schema';
import { actorOf, openWatchFixture } from '@/lib/testing/campaigns/watch-fixture';
import { wireCampaign } from '@/lib/testing/campaigns/wire-campaign';
import { shareFixture } from '@/lib/testing/share-fixture';
import { editCampaign } from './edit-campaign';
import { readEditing } from './edit-surroundings';

const fixture = shareFixture(openWatchFixture);
beforeAll(async () => {
  fixture.fake.campaigns = [wireCampaign('one', { status: 'scheduled', ended: 0 })];
});

const limits = { slots: { limit: 10, isSeen: true }, retryWindowSeconds: 3600, graceSeconds: 0 };
const around = { limits, options: { speakers: null, numbers: null }, now: Date.now() };

test('of two people who save at once one is told, and neither overwrites the other', async () => {
  const { base } = await readEditing('one', fixture.startInstance());
  const save = (name: string) => {
    const ask = { campaignId: 'one', basedOn: base.basedOn, changes: { name } };
    return editCampaign({ ...ask, actor: actorOf('operator') }, fixture.startInstance(), around);
  };
  const saves = await Promise.allSettled([save('April'), save('May')]);
  const refused = saves.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  expect(refused).toEqual([expect.objectContaining({ code: 'conflict' })]);
  expect(fixture.fake.seen('PATCH')).toHaveLength(1);
  // The turn is over, and what was opened before the other save is known to be old.
  expect(await save('June')).toMatchObject({ kind: 'changed' });
  expect(await fixture.db.select().from(leases)).toEqual([]);
});
