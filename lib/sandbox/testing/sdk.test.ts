import { VapiClient, VapiError } from '@vapi-ai/server-sdk';
import { expect, test } from 'vitest';
import { assistantIds, phoneNumberIds, squadId } from '../organisation/ids';
import { campaignBody, people } from './bodies';
import { openSandbox } from './open-sandbox';

const minute = 60_000;

test('campaigns: created, listed, read, renamed, stopped, deleted', async () => {
  const { client, pass } = await openSandbox();
  const created = await client.campaigns.campaignControllerCreate(
    campaignBody({ customers: people(40) }),
  );
  expect(created).toMatchObject({
    name: 'Test',
    status: 'scheduled',
    callsCounterScheduled: 0,
    callsCounterQueued: 0,
    callsCounterInProgress: 0,
    callsCounterEnded: 0,
    callsCounterEndedVoicemail: 0,
  });
  const { id } = created;

  const { results, metadata } = await client.campaigns.campaignControllerFindAll({ limit: 5 });
  expect(results.map((campaign) => campaign.id)).toEqual([id]);
  expect(metadata).toMatchObject({
    totalItems: 1,
    currentPage: 1,
    itemsPerPage: 5,
    hasNextPage: false,
  });

  pass(2 * minute);
  const running = await client.campaigns.campaignControllerFindOne({ id });
  expect(running.status).toBe('in-progress');
  expect(running.customers).toHaveLength(40);
  const { callsCounterQueued, callsCounterInProgress, callsCounterEnded } = running;
  expect(callsCounterInProgress).toBe(10);
  const entries = Object.values(running.calls).map((text) => JSON.parse(String(text)));
  expect(entries).toHaveLength(callsCounterQueued + callsCounterInProgress + callsCounterEnded);
  expect(entries[0]).toMatchObject({
    customer: { number: '+14155550000' },
    startedAt: expect.any(String),
  });

  const renamed = await client.campaigns.campaignControllerUpdate({
    id,
    body: { name: 'Renamed' },
  });
  expect(renamed.name).toBe('Renamed');
  const stopped = await client.campaigns.campaignControllerUpdate({
    id,
    body: { status: 'ended' },
  });
  expect(stopped).toMatchObject({
    status: 'ended',
    endedReason: 'campaign.in-progress.ended-by-user',
    callsCounterScheduled: 0,
    callsCounterInProgress: 10,
  });
  pass(15 * minute);
  const after = await client.campaigns.campaignControllerFindOne({ id });
  expect(after).toMatchObject({
    callsCounterInProgress: 0,
    callsCounterEnded: callsCounterEnded + 10,
  });

  expect((await client.campaigns.campaignControllerRemove({ id })).id).toBe(id);
  await expect(client.campaigns.campaignControllerFindOne({ id })).rejects.toMatchObject({
    statusCode: 404,
  });
});

test('the second campaign API is not enabled', async () => {
  const { client } = await openSandbox();
  await expect(client.campaigns.campaignControllerFindAllV2()).rejects.toMatchObject({
    statusCode: 403,
    body: { message: 'Campaigns V2 is not enabled for your organization' },
  });
});

test('assistants, squads and numbers: lists and single ones', async () => {
  const { client } = await openSandbox();
  const assistants = await client.assistants.list();
  expect(assistants).toHaveLength(6);
  expect(await client.assistants.list({ limit: 2 })).toHaveLength(2);
  const riley = await client.assistants.get({ id: assistantIds.riley });
  expect(riley.firstMessage).toContain('{{plan_name}}');
  expect(await client.squads.list()).toHaveLength(1);
  expect((await client.squads.get({ id: squadId })).members).toHaveLength(2);
  const numbers = await client.phoneNumbers.list();
  expect(numbers.map(({ provider }) => provider).sort()).toEqual([
    'twilio',
    'twilio',
    'twilio',
    'twilio',
    'twilio',
    'vapi',
  ]);
  const blocked = await client.phoneNumbers.get({ id: phoneNumberIds.blocked });
  expect(blocked).toMatchObject({ status: 'blocked' });
  const found = await client.phoneNumbers.phoneNumberControllerFindAllPaginated({
    search: 'oakland',
  });
  expect(found.results.map(({ id }) => id)).toEqual([phoneNumberIds.oakland]);
  expect(found.metadata.totalItems).toBe(1);
});

test('calls: one, a batch, read with transcript and recording', async () => {
  const { client, pass } = await openSandbox({ slots: 2 });
  const from = { assistantId: assistantIds.jun, phoneNumberId: phoneNumberIds.oakland };
  const single = await client.calls.create({ ...from, customer: { number: '+14155550100' } });
  expect(single).toMatchObject({
    status: 'queued',
    subscriptionLimits: { concurrencyBlocked: false, concurrencyLimit: 2 },
  });
  pass(1500);
  const batch = await client.calls.create({
    ...from,
    customers: [{ number: '+14155550101' }, { number: '12' }, { number: '+14155550103' }],
  });
  if (!('results' in batch)) expect.unreachable();
  expect(batch.results).toHaveLength(2);
  expect(batch.errors).toMatchObject([
    { customer: { number: '12' }, error: expect.stringContaining('E.164') },
  ]);

  pass(30 * minute);
  const calls = await client.calls.list({ assistantId: assistantIds.jun });
  expect(calls).toHaveLength(3);
  expect(calls.map(({ status }) => status)).toEqual(['ended', 'ended', 'ended']);
  expect(await client.calls.list({ phoneNumberId: phoneNumberIds.london })).toEqual([]);
});

test('a reached call has a transcript, a cost, and a recording that its link opens', async () => {
  const { client, pass } = await openSandbox({ campaigns: 'demo' });
  const calls = await client.calls.list({ limit: 200 });
  const reached = calls.find(({ endedReason }) => endedReason === 'assistant-ended-call');
  expect(reached?.artifact?.transcript).toMatch(/^AI: .+\nUser: /);
  expect(reached?.cost).toBeGreaterThan(0);
  const { id = '' } = reached ?? {};
  expect((await client.calls.get({ id })).campaignId).toBe(reached?.campaignId);
  await client.calls.callArtifactControllerMonoRecordingDownload({ id });
  const audio = await fetch(reached?.artifact?.recordingUrl ?? '');
  expect(audio.headers.get('content-type')).toBe('audio/wav');
  const bytes = Buffer.from(await audio.arrayBuffer());
  expect(bytes.subarray(0, 4).toString()).toBe('RIFF');
  expect(bytes.byteLength).toBe(Number(audio.headers.get('content-length')));
  const seconds = (bytes.byteLength - 44) / 8000;
  const lastTurn = reached?.artifact?.messages?.at(-1) as { secondsFromStart?: number } | undefined;
  expect(seconds).toBeGreaterThan(lastTurn?.secondsFromStart ?? Number.POSITIVE_INFINITY);
  pass(1);
});

test('a recording is sent in ranges, as a player asks for them', async () => {
  const { client } = await openSandbox({ campaigns: 'demo' });
  const calls = await client.calls.list({ limit: 200 });
  const url = calls.find(({ artifact }) => artifact?.recordingUrl)?.artifact?.recordingUrl ?? '';
  const whole = Buffer.from(await (await fetch(url)).arrayBuffer());
  const size = whole.byteLength;
  const ask = async (range: string) => {
    const reply = await fetch(url, { headers: { range } });
    const body = Buffer.from(await reply.arrayBuffer());
    return { status: reply.status, contentRange: reply.headers.get('content-range'), body };
  };
  expect(await ask('bytes=0-3')).toMatchObject({
    status: 206,
    contentRange: `bytes 0-3/${size}`,
    body: Buffer.from('RIFF'),
  });
  expect((await ask('bytes=100-')).body.equals(whole.subarray(100))).toBe(true);
  expect((await ask('bytes=-10')).body.equals(whole.subarray(-10))).toBe(true);
  expect(await ask(`bytes=${size}-`)).toMatchObject({
    status: 416,
    contentRange: `bytes */${size}`,
  });
  expect(await ask('bytes=0-1,4-5')).toMatchObject({ status: 200, contentRange: null });
});

test('analytics: the most simultaneous calls, hour by hour', async () => {
  const { client, pass, now } = await openSandbox({ slots: 7 });
  await client.campaigns.campaignControllerCreate(campaignBody({ customers: people(50) }));
  pass(5 * minute);
  const [result] = await client.analytics.get({
    queries: [
      {
        name: 'slots',
        table: 'subscription',
        timeRange: {
          start: new Date(now() - 2 * 60 * minute).toISOString(),
          end: new Date(now()).toISOString(),
          step: 'hour',
        },
        operations: [{ operation: 'max', column: 'concurrency', alias: 'concurrency' }],
      },
    ],
  });
  expect(result?.result.map((row) => row.concurrency)).toEqual([0, 0, 7]);
});

test('a wrong key is refused in the words of the live service', async () => {
  const { url } = await openSandbox();
  const stranger = new VapiClient({ token: 'public-key', baseUrl: url, maxRetries: 0 });
  const refusal = stranger.campaigns.campaignControllerFindAll();
  await expect(refusal).rejects.toBeInstanceOf(VapiError);
  await expect(refusal).rejects.toHaveProperty('body', {
    message:
      'Invalid Key. Hot tip, you may be using the private key instead of the public key, or vice versa.',
    error: 'Unauthorized',
    statusCode: 401,
  });
});
