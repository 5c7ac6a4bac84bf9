import { sql } from 'drizzle-orm';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { OverridesDraft } from '@/lib/overrides/draft';
import { people } from '@/lib/server/db/schema';
import { createSavedOverrides, listSavedOverrides } from '@/lib/server/overrides';
import type { Fault } from '@/lib/testing/campaigns/fake-vapi';
import { actorOf, openWatchFixture, readAudit } from '@/lib/testing/campaigns/watch-fixture';
import { wireCampaign } from '@/lib/testing/campaigns/wire-campaign';
import { shareFixture } from '@/lib/testing/share-fixture';
import { deleteCampaign } from './delete-campaign';
import { editCampaign } from './edit-campaign';
import { readEditing } from './edit-surroundings';
import { renameCampaign } from './rename-campaign';

const fixture = shareFixture(openWatchFixture);
const actor = actorOf('operator');
const one = { campaignId: 'one', actor };

/** Everything can be written but how an act ended: as when the database goes away in between. */
beforeAll(async () => {
  await fixture.db.insert(people).values({ id: actor.id, name: 'Jo', email: 'jo@example.com' });
  await fixture.db.execute(sql`create function refuse() returns trigger language plpgsql as
    $$ begin raise exception 'the disk is full'; end $$`);
  await fixture.db.execute(sql`create trigger refuse_outcomes before insert on audit
    for each row when (new.phase = 'outcome') execute function refuse()`);
});
beforeEach(async () => {
  await fixture.reset();
  await fixture.db.execute(sql`truncate audit`);
  fixture.fake.campaigns = [wireCampaign('one', { status: 'ended' })];
});

// A failure would read “nothing was changed”, and somebody would do it again.
test('a rename that was made is no failure', async () => {
  await renameCampaign({ ...one, name: 'April' }, fixture.startInstance());
  expect(fixture.fake.find('one').name).toContain('April');
  expect(await readAudit(fixture.db)).toEqual(['intent campaign.rename']);
});

test('a deletion that was made is no failure', async () => {
  const deps = fixture.startInstance();
  await deleteCampaign(one, deps);
  expect(fixture.fake.campaigns).toEqual([]);
  expect(await readAudit(fixture.db)).toEqual(['intent campaign.delete']);
});

test('a set that was saved is no failure', async () => {
  const content = OverridesDraft.parse({});
  await createSavedOverrides({ name: 'Winter', content, actor }, fixture.db);
  expect(await listSavedOverrides(fixture.db)).toHaveLength(1);
});

test('an edit that may have been made is no failure either, with the database away', async () => {
  fixture.fake.campaigns = [wireCampaign('one', { status: 'scheduled', ended: 0 })];
  let isAway = false;
  const db = new Proxy(fixture.db, {
    get(target, name) {
      if (isAway && name === 'select') throw Object.assign(new Error(), { code: 'ECONNREFUSED' });
      return Reflect.get(target, name);
    },
  });
  const deps = fixture.startInstance({ db });
  const { base } = await readEditing('one', deps);
  const cut: Fault = (socket) => {
    isAway = true;
    socket.destroy();
  };
  fixture.fake.faults = [{ method: 'PATCH', path: '/campaign/one', fault: cut }];
  const limits = { slots: { limit: 10, isSeen: true }, retryWindowSeconds: 3600, graceSeconds: 0 };
  const around = { limits, options: { speakers: null, numbers: null }, now: Date.now() };
  const ask = { ...one, basedOn: base.basedOn, changes: { name: 'April' } };
  expect(await editCampaign(ask, deps, around)).toEqual({ kind: 'unsure' });
});
