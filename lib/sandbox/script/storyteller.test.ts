import type { Vapi } from '@vapi-ai/server-sdk';
import { expect, test } from 'vitest';
import { squadId } from '../organisation/ids';
import { campaignBody } from '../testing/bodies';
import { openSandbox } from '../testing/open-sandbox';

const hour = 3_600_000;

async function callsOf(changes: object): Promise<Vapi.Call[]> {
  const { send, pass } = await openSandbox();
  await send('POST', '/campaign', campaignBody(changes));
  pass(hour);
  return (await send<Vapi.Call[]>('GET', '/call')).body;
}

const contact = (i: number, overrides: object) => ({
  number: `+1415555${String(i).padStart(4, '0')}`,
  ...overrides,
});
const audience = (overrides: object) => Array.from({ length: 30 }, (_, i) => contact(i, overrides));
const reachedIn = (calls: Vapi.Call[]) =>
  calls.find(({ endedReason }) => endedReason === 'assistant-ended-call')?.artifact;

test('a contact’s overrides win over those for everyone', async () => {
  const calls = await callsOf({
    assistantOverrides: {
      firstMessage: 'Hello all',
      variableValues: { city: 'Oslo', firstName: 'you' },
    },
    customers: audience({
      assistantOverrides: {
        firstMessage: 'Hi {{firstName}} in {{city}}',
        variableValues: { firstName: 'Ada' },
      },
    }),
  });
  expect(reachedIn(calls)?.transcript).toMatch(/^AI: Hi Ada in Oslo\n/);
});

test('a squad speaks by its first member', async () => {
  const calls = await callsOf({
    assistantId: undefined,
    squadId,
    customers: audience({ squadOverrides: { variableValues: { firstName: 'Ada' } } }),
  });
  expect(reachedIn(calls)?.transcript).toMatch(/^AI: Hi Ada, this is Riley/);
});

test('voicemail hears the message for voicemail', async () => {
  const calls = await callsOf({
    assistantOverrides: {
      voicemailMessage: 'Please call {{desk}}.',
      variableValues: { desk: 'Ben' },
    },
    customers: audience({}),
  });
  const voicemail = calls.find(({ endedReason }) => endedReason === 'voicemail');
  expect(voicemail?.artifact?.transcript).toContain('AI: Please call Ben.\n');
  expect(voicemail?.analysis?.successEvaluation).toBe('false');
});

test.each([
  [20, {}],
  [15, { assistantOverrides: { maxDurationSeconds: 15 } }],
])(
  'nobody talks longer than maxDurationSeconds: %i s, the contact’s before everyone’s',
  async (limit, overrides) => {
    const calls = await callsOf({
      assistantOverrides: { maxDurationSeconds: 20 },
      customers: audience(overrides),
    });
    const cut = calls.filter(({ endedReason }) => endedReason === 'exceeded-max-duration');
    expect(cut.length).toBeGreaterThan(5);
    for (const { endedAt = '', artifact } of cut) {
      expect(Date.parse(endedAt) - (artifact?.messages?.[0]?.time ?? 0)).toBe(limit * 1000);
    }
  },
);

test('an unanswered call has no transcript, no recording and costs nothing', async () => {
  const calls = await callsOf({ customers: audience({}) });
  const missed = calls.find(({ endedReason }) => endedReason === 'customer-did-not-answer');
  expect(missed).toMatchObject({ cost: 0, artifact: { transcript: '' } });
  expect(missed?.artifact?.recordingUrl).toBeUndefined();
});
