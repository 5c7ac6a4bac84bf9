import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { draftOfCampaign } from '@/lib/campaign/edit-draft';
import { doNotCall } from '@/lib/server/db/schema';
import { openEditFixture, person, RENAME } from '@/lib/testing/campaigns/edit-fixture';
import { shareFixture } from '@/lib/testing/share-fixture';
import { readEditing } from './edit-surroundings';

const fixture = shareFixture(openEditFixture);
beforeEach(() => fixture.begin());
afterEach(async () => {
  await fixture.reset();
  await fixture.db.execute(sql`truncate do_not_call cascade`);
});

async function list(...places: number[]) {
  const entries = places.map((n) => ({ ...{ reason: 'Asked', source: 'hand' }, ...person(n) }));
  await fixture.db
    .insert(doNotCall)
    .values(entries.map(({ number, reason, source }) => ({ number, reason, source })));
}

async function shareOver(numberIds: string[]) {
  const { base } = await readEditing('one', fixture.startInstance());
  return { ...draftOfCampaign(base, { zone: 'UTC', kept: null }).callers, numberIds };
}

test('a dial plan that is sent again leaves out who is on do-not-call', async () => {
  const callers = await shareOver(['n3']);
  await list(1, 2);
  expect(await fixture.edit({ callers })).toMatchObject({ kind: 'saved' });
  expect(fixture.patches()).toEqual([
    { dialPlan: [{ phoneNumberId: 'n3', customers: [person(0), person(3)] }] },
  ]);
});

test('what does not send the contacts again leaves them alone', async () => {
  await list(1);
  expect(await fixture.edit(RENAME)).toMatchObject({ kind: 'saved' });
  expect(fixture.patches()).toEqual([{ name: 'April · d7k3f9' }]);
});

test('nobody left is said in words, and nothing is sent', async () => {
  const callers = await shareOver(['n3']);
  await list(0, 1, 2, 3);
  await expect(fixture.edit({ callers })).rejects.toThrow('Everybody in this campaign is on');
  expect(fixture.patches()).toEqual([]);
});
