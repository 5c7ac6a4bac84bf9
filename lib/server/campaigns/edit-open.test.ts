import { beforeAll, expect, test, vi } from 'vitest';
import { actorOf, openWatchFixture } from '@/lib/testing/campaigns/watch-fixture';
import { type WireCampaign, wireCampaign } from '@/lib/testing/campaigns/wire-campaign';
import { shareFixture } from '@/lib/testing/share-fixture';
import { openEditor } from './edit-open';

vi.mock('./read-plan-options', () => ({
  readPlanOptions: async () => ({ speakers: null, numbers: null }),
}));
vi.mock('./draft-surroundings', () => ({
  readLimits: async () => ({
    ...{ slots: { limit: 10, isSeen: true }, retryWindowSeconds: 3600, graceSeconds: 180 },
  }),
}));

const fixture = shareFixture(openWatchFixture);
beforeAll(async () => {
  const customers = Array.from({ length: 50 }, (_, n) => ({
    number: `+1415555${String(n).padStart(4, '0')}`,
    assistantOverrides: {
      variableValues: { plan: 'Gold' },
      server: { url: 'https://hooks.test', headers: { authorization: 'secret-header' } },
    },
  }));
  const { customers: _, phoneNumberId: __, ...rest } = wireCampaign('one', { ended: 0 });
  const dialPlan = [{ phoneNumberId: 'n1', customers }];
  fixture.fake.campaigns = [{ ...rest, status: 'scheduled', dialPlan } as unknown as WireCampaign];
});

const open = (role: 'viewer' | 'operator', campaignId = 'one') =>
  openEditor({ campaignId, actor: actorOf(role) }, fixture.startInstance());

test('of a campaign that nobody launched here counts leave the server, and the first 20 contacts', async () => {
  const opened = await open('operator');
  expect(opened).toMatchObject({
    isLaunchedHere: false,
    base: {
      layout: 'dial-plan',
      callers: [{ phoneNumberId: 'n1', contacts: 50 }],
      overrides: { ofCampaign: false, ofContacts: true },
      resharing: null,
    },
  });
  expect(opened?.sample?.map(({ position }) => position)).toEqual([...Array(20).keys()]);
  const text = JSON.stringify(opened);
  expect(text).not.toContain('+14155550020');
  expect(text).not.toContain('secret-header');
  expect(opened?.sample?.[0]?.customer.assistantOverrides).toEqual({
    variableValues: { plan: 'Gold' },
  });
});

test('without the permission no contact does', async () => {
  const opened = await open('viewer');
  expect(opened?.sample).toBeNull();
  expect(JSON.stringify(opened)).not.toContain('+1415555');
});

test('a campaign Vapi does not know is none', async () => {
  expect(await open('operator', 'gone')).toBeNull();
});
