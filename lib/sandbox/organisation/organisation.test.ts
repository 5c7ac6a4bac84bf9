import type { Vapi } from '@vapi-ai/server-sdk';
import { describe, expect, test } from 'vitest';
import { openSandbox } from '../testing/open-sandbox';

async function demo(speed = 1) {
  const sandbox = await openSandbox({ campaigns: 'demo', speed });
  const { body } = await sandbox.send<Vapi.CampaignPaginatedResponse>('GET', '/campaign');
  return { ...sandbox, campaigns: body.results };
}

const audienceOf = ({ customers, dialPlan = [] }: Vapi.Campaign) =>
  customers ?? dialPlan.flatMap((entry) => entry.customers);

describe('the seeded campaigns', () => {
  test('have met different fates', async () => {
    const { campaigns } = await demo();
    const fates = campaigns.map(({ status, endedReason = '-' }) => `${status} ${endedReason}`);
    expect(new Set(fates)).toEqual(
      new Set([
        'scheduled -',
        'in-progress -',
        'ended campaign.ended.success',
        'ended campaign.in-progress.ended-by-user',
        'cancelled campaign.scheduled.ended-by-user',
      ]),
    );
    const neverDialled = campaigns.filter(
      ({ status, callsCounterScheduled }) => status === 'ended' && callsCounterScheduled > 0,
    );
    expect(neverDialled.length).toBeGreaterThanOrEqual(2);
    const mostlyVoicemail = campaigns.filter(
      ({ callsCounterEnded, callsCounterEndedVoicemail }) =>
        callsCounterEndedVoicemail > callsCounterEnded / 2,
    );
    expect(mostlyVoicemail.length).toBeGreaterThanOrEqual(1);
  });

  test.each([1, 20])(
    'at speed %i one still runs half an hour after the first start',
    async (speed) => {
      const { campaigns, pass, send } = await demo(speed);
      const running = campaigns.find(({ status }) => status === 'in-progress');
      expect(running?.callsCounterEnded).toBeGreaterThan(10);
      pass(30 * 60_000);
      const later = await send<Vapi.Campaign>('GET', `/campaign/${running?.id}`);
      expect(later.body.status).toBe('in-progress');
    },
  );

  test('one is scheduled for tomorrow', async () => {
    const { campaigns, now } = await demo();
    const [scheduled] = campaigns.filter(({ status }) => status === 'scheduled');
    const wait = Date.parse(scheduled?.schedulePlan?.earliestAt ?? '') - now();
    expect(wait).toBeGreaterThan(12 * 3_600_000);
    expect(wait).toBeLessThan(48 * 3_600_000);
  });

  test('call only fictitious numbers, each person once a campaign', async () => {
    const { campaigns } = await demo();
    for (const campaign of campaigns) {
      const numbers = audienceOf(campaign).map(({ number }) => number ?? '');
      expect(new Set(numbers).size, campaign.name).toBe(numbers.length);
      for (const number of numbers)
        expect(number).toMatch(/^\+1\d{3}55501\d\d$|^\+447700900\d{3}$/);
    }
  });
});

test('transcripts and summaries speak the variables, and leave none unfilled', async () => {
  const { send } = await demo();
  const { body: calls } = await send<Vapi.Call[]>('GET', '/call?limit=1000');
  const texts = calls.map(
    ({ artifact, analysis }) => `${artifact?.transcript}${analysis?.summary}`,
  );
  for (const text of texts) expect(text).not.toMatch(/\{\{|\s\.|undefined (?=[a-z])/);
  const reached = calls.filter(({ endedReason }) => endedReason === 'assistant-ended-call');
  expect(reached.length).toBeGreaterThan(100);
  for (const { artifact } of reached) {
    const { firstName } = artifact?.variableValues ?? {};
    if (firstName) expect(artifact?.transcript).toContain(String(firstName));
  }
});

test('the organisation is the same for the same seed', async () => {
  const [one, other] = [await demo(), await demo()];
  expect(one.campaigns).toEqual(other.campaigns);
});
