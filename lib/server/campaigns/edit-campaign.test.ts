import { afterEach, beforeEach, expect, test } from 'vitest';
import { draftOfCampaign, type EditChanges } from '@/lib/campaign/edit-draft';
import { audit } from '@/lib/server/db/schema';
import { LATER, openEditFixture, person, RENAME } from '@/lib/testing/campaigns/edit-fixture';
import { actorOf } from '@/lib/testing/campaigns/watch-fixture';
import { shareFixture } from '@/lib/testing/share-fixture';
import { readEditing } from './edit-surroundings';
import { readLive } from './read-live';

const fixture = shareFixture(openEditFixture);
beforeEach(() => fixture.begin());
afterEach(() => fixture.reset());

async function callersOf(numberIds: string[]) {
  const { base } = await readEditing('one', fixture.startInstance());
  return { ...draftOfCampaign(base, { zone: 'UTC', kept: null }).callers, numberIds };
}

test('saving sends one PATCH with what changed and nothing else', async () => {
  const deps = fixture.startInstance();
  const callers = await callersOf(['n1', 'n2', 'n3']);
  const changes = { ...RENAME, ...LATER, callers };
  expect(await fixture.edit(changes, deps)).toEqual({ kind: 'saved', wasConfirmed: true });
  expect(fixture.patches()).toEqual([
    {
      name: 'April · d7k3f9',
      schedulePlan: { earliestAt: '2026-11-22T12:00:00.000Z' },
      dialPlan: [
        { phoneNumberId: 'n1', customers: [person(0), person(3)] },
        { phoneNumberId: 'n2', customers: [person(1)] },
        { phoneNumberId: 'n3', customers: [person(2)] },
      ],
    },
  ]);
  const { live } = await readLive({ campaignId: 'one', actor: actorOf('viewer') }, deps);
  expect(live).toMatchObject({ name: 'April · d7k3f9', earliestAt: '2026-11-22T12:00:00.000Z' });
});

test('saving leaves both rows of the audit, with no contact in them', async () => {
  await fixture.edit({ callers: await callersOf(['n3']) });
  const rows = await fixture.db.select().from(audit).orderBy(audit.id);
  expect(rows.map(({ phase, action }) => [phase, action])).toEqual([
    ['intent', 'campaign.edit'],
    ['outcome', 'campaign.edit'],
  ]);
  expect(rows[0]?.detail).toMatchObject({
    before: {
      callers: [
        { phoneNumberId: 'n1', contacts: 2 },
        { phoneNumberId: 'n2', contacts: 2 },
      ],
    },
  });
  expect(JSON.stringify(rows)).not.toContain('+1415555');
});

test('refuses contacts it could not send back whole', async () => {
  const plan = fixture.fake.find('one') as unknown as { dialPlan: { customers: object[] }[] };
  plan.dialPlan[0]?.customers.push({ number: '+14155550188', loyaltyTier: 'gold' });
  await expect(fixture.edit({ callers: await callersOf(['n3']) })).rejects.toMatchObject({
    problems: [expect.objectContaining({ code: 'not-resharable' })],
  });
  expect(fixture.patches()).toEqual([]);
  expect(await fixture.edit(RENAME)).toMatchObject({ kind: 'saved' });
});

test.each<[string, EditChanges]>([
  ['nothing', {}],
  ['the same name', { name: ' March ' }],
  [
    'the same instant in another zone',
    {
      schedule: {
        kind: 'window',
        zone: 'Europe/Berlin',
        earliest: '2026-11-22T11:00',
        latest: '',
      },
    },
  ],
])('refuses %s', async (_, changes) => {
  await expect(fixture.edit(changes)).rejects.toMatchObject({ code: 'bad-input' });
  expect(fixture.patches()).toEqual([]);
});

test('refuses a start in the past, and leads to the field', async () => {
  const schedule = { ...LATER.schedule, earliest: '2026-11-22T07:00' };
  await expect(fixture.edit({ schedule })).rejects.toMatchObject({
    problems: expect.arrayContaining([expect.objectContaining({ field: 'schedule.earliest' })]),
  });
});

test('a start within the grace is moved to its end', async () => {
  await fixture.edit({ schedule: { ...LATER.schedule, earliest: '2026-11-22T08:01' } });
  expect(fixture.patches()[0]).toEqual({
    schedulePlan: { earliestAt: '2026-11-22T08:03:00.000Z' },
  });
});
