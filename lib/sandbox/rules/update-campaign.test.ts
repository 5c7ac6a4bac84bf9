import { describe, expect, test } from 'vitest';
import { assistantIds, phoneNumberIds, squadId } from '../organisation/ids';
import { campaignBody, people } from '../testing/bodies';
import { openSandbox } from '../testing/open-sandbox';
import type { ErrorBody } from './refusal';

const dialPlan = [{ phoneNumberId: phoneNumberIds.oakland, customers: people(2) }];

describe('changing a campaign', () => {
  const later = { schedulePlan: { earliestAt: '2026-11-24T10:00:00Z' } };

  async function scheduled(changes: object = later) {
    const sandbox = await openSandbox();
    const { body } = await sandbox.send<{ id: string }>('POST', '/campaign', campaignBody(changes));
    return { ...sandbox, path: `/campaign/${body.id}` };
  }

  test('everything but the people may change while it is scheduled', async () => {
    const { send, path } = await scheduled();
    const patch = {
      name: 'Renamed',
      assistantId: assistantIds.dana,
      dialPlan,
      schedulePlan: { earliestAt: '2026-11-25T10:00:00Z' },
    };
    const { status, body } = await send<Record<string, unknown>>('PATCH', path, patch);
    expect(status).toBe(200);
    expect(body).toMatchObject({ ...patch, callsCounterScheduled: 2 });
    expect(body.phoneNumberId).toBeUndefined();
    expect(body.customers).toBeUndefined();
  });

  test('a squad replaces the assistant', async () => {
    const { send, path } = await scheduled();
    const { body } = await send<Record<string, unknown>>('PATCH', path, { squadId });
    expect(body.squadId).toBe(squadId);
    expect(body.assistantId).toBeUndefined();
  });

  test('a number in place of a dial plan leaves nobody to call', async () => {
    const { send, path } = await scheduled({
      ...later,
      phoneNumberId: undefined,
      customers: undefined,
      dialPlan,
    });
    const reply = await send('PATCH', path, { phoneNumberId: phoneNumberIds.oakland });
    expect(reply.status).toBe(400);
  });

  test('a campaign that was changed calls as it says now: later, from the new numbers', async () => {
    const { send, pass, now, path } = await scheduled();
    const later = new Date(now() + 48 * 3_600_000).toISOString();
    const patch = { assistantId: assistantIds.dana, dialPlan, schedulePlan: { earliestAt: later } };
    await send('PATCH', path, patch);
    pass(24 * 3_600_000);
    const waiting = await send<{ status: string; calls?: object }>('GET', path);
    expect(waiting.body).toMatchObject({ status: 'scheduled', callsCounterScheduled: 2 });
    expect(Object.keys(waiting.body.calls ?? {})).toEqual([]);
    pass(25 * 3_600_000);
    const { body } = await send<{ assistantId: string; calls: Record<string, string> }>(
      'GET',
      path,
    );
    expect(body.assistantId).toBe(assistantIds.dana);
    const calls = Object.values(body.calls).map((text) => JSON.parse(text));
    expect(calls).toHaveLength(2);
    for (const call of calls) {
      expect(call.phoneNumberId).toBe(phoneNumberIds.oakland);
      expect(Date.parse(call.startedAt)).toBeGreaterThanOrEqual(Date.parse(later));
    }
  });

  const impossible: [what: string, patch: object, message: string][] = [
    ['the people', { customers: people(1) }, 'property customers should not exist'],
    [
      'the status to in-progress',
      { status: 'in-progress' },
      'status must be one of the following values: ended, cancelled',
    ],
    ['the concurrency', { maxConcurrency: 5 }, 'property maxConcurrency should not exist'],
    ['two targets', { assistantId: assistantIds.dana, squadId }, 'Only one of'],
    [
      'number and dial plan',
      { phoneNumberId: phoneNumberIds.oakland, dialPlan },
      'mutually exclusive',
    ],
  ];
  test.each(impossible)('refuses to change %s', async (_, patch, message) => {
    const { send, path } = await scheduled();
    const reply = await send<ErrorBody>('PATCH', path, patch);
    expect(reply.status).toBe(400);
    expect([reply.body.message].flat().join('\n')).toContain(message);
  });

  test('in progress only the name may change', async () => {
    const { send, pass, path } = await scheduled({});
    pass(2000);
    expect((await send('PATCH', path, { name: 'Renamed' })).body).toMatchObject({
      name: 'Renamed',
      status: 'in-progress',
    });
    const reply = await send<ErrorBody>('PATCH', path, { assistantId: assistantIds.dana });
    expect(reply.status).toBe(409);
    expect(reply.body.message).toContain('can only be updated if campaign is not in progress');
  });

  test.each(['ended', 'cancelled'])('once %s nothing may change', async (status) => {
    const { send, path } = await scheduled();
    expect((await send('PATCH', path, { status })).body).toMatchObject({
      status,
      endedReason: 'campaign.scheduled.ended-by-user',
    });
    expect((await send('PATCH', path, { name: 'Late' })).status).toBe(409);
    expect((await send('PATCH', path, { status })).status).toBe(409);
  });
});
