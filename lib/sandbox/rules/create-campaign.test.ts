import { describe, expect, test } from 'vitest';
import { phoneNumberIds, squadId } from '../organisation/ids';
import { campaignBody, people } from '../testing/bodies';
import { openSandbox } from '../testing/open-sandbox';
import { e164Message, refusedBodies } from '../testing/refused-bodies';
import type { ErrorBody } from './refusal';

const nobody = '00000000-0000-4000-8000-000000000000';
const dialPlan = [{ phoneNumberId: phoneNumberIds.oakland, customers: people(2) }];
const one = (customer: object) => ({ customers: [customer] });
const overrides = (assistantOverrides: object) =>
  one({ number: '+14155550100', assistantOverrides });

describe('creating a campaign', () => {
  test.each(refusedBodies)('is refused with %s', async (_, changes, status, message) => {
    const { send } = await openSandbox();
    const reply = await send<ErrorBody>('POST', '/campaign', campaignBody(changes));
    expect(reply.status).toBe(status);
    expect(reply.body.statusCode).toBe(status);
    expect([reply.body.message].flat().join('\n')).toContain(message);
    const list = await send<{ results: unknown[] }>('GET', '/campaign');
    expect(list.body.results).toEqual([]);
  });

  const accepted: [what: string, changes: object][] = [
    ['10,000 people', { customers: people(10_000) }],
    ['a dial plan', { phoneNumberId: undefined, customers: undefined, dialPlan }],
    ['a squad', { assistantId: undefined, squadId }],
    ['a workflow', { assistantId: undefined, workflowId: nobody }],
    ['an unchecked number', one({ number: '+001abc', numberE164CheckEnabled: false })],
    ['a SIP address', one({ sipUri: 'sip:ada@example.com' })],
    ['names of 40 characters', one({ number: '+14155550100', name: 'x'.repeat(40) })],
    ['a model', overrides({ model: { provider: 'openai', model: 'gpt-4.1', temperature: 2 } })],
    ['no voicemail detection', overrides({ voicemailDetection: 'off', backgroundSound: 'off' })],
    ['tools to append', overrides({ 'tools:append': [{ type: 'endCall' }] })],
  ];
  test.each(accepted)('takes %s', async (_, changes) => {
    const { send } = await openSandbox();
    expect((await send('POST', '/campaign', campaignBody(changes))).status).toBe(201);
  });

  test('tells every problem at once, as a list', async () => {
    const { send } = await openSandbox();
    const body = { ...campaignBody(one({ number: '1' })), name: undefined, extra: 1 };
    const reply = await send<ErrorBody>('POST', '/campaign', body);
    expect(reply.body.error).toBe('Bad Request');
    expect(reply.body.message).toEqual([
      'name should not be empty',
      'name must be a string',
      'customers.0.number must be longer than or equal to 3 characters',
      `customers.0.number ${e164Message}`,
      'property extra should not exist',
    ]);
  });
});
