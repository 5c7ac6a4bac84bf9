import { afterEach, beforeEach, expect, test } from 'vitest';
import { calledCampaigns, numberCalls } from '@/lib/server/db/schema';
import { shareFixture } from '@/lib/testing/share-fixture';
import { openTestDb } from '@/lib/testing/test-db';
import type { CallRecord } from './call-record';
import { createWatchMemory } from './memory';
import { noteCalls } from './note-calls';

const fixture = shareFixture(openTestDb);
let memory = createWatchMemory();
beforeEach(() => {
  memory = createWatchMemory();
});
afterEach(async () => {
  await fixture.db.delete(numberCalls);
  await fixture.db.delete(calledCampaigns);
});

const AT = Date.parse('2026-11-20T10:00:00Z');

function record(n: number, outcome: CallRecord[5]): CallRecord {
  const number = `+1415${5_550_000 + n}`;
  return [n, `call-${n}`, number, null, 'n1', outcome, null, AT, AT + 60_000, 0.1];
}

const note = (records: CallRecord[], status: 'in-progress' | 'ended' = 'in-progress') =>
  noteCalls(fixture.db, memory, { campaignId: 'one', status, records });
const rows = () => fixture.db.select().from(numberCalls).orderBy(numberCalls.callId);

test('writes down calls that are over, each once, by number', async () => {
  await note([record(0, 'reached'), record(1, 'in-progress'), record(2, 'queued')]);
  await note([record(0, 'reached'), record(1, 'voicemail'), record(2, 'queued')]);
  expect(await rows()).toMatchObject([
    { callId: 'call-0', number: '+14155550000', campaignId: 'one', outcome: 'reached' },
    { callId: 'call-1', number: '+14155550001', at: new Date(AT), outcome: 'voicemail' },
  ]);
});

test('is complete once the campaign and its last call are over', async () => {
  const read = async () => (await fixture.db.select().from(calledCampaigns))[0];
  await note([record(0, 'reached'), record(1, 'in-progress')], 'ended');
  expect(await read()).toMatchObject({ settledCalls: 1, completeAt: null });
  await note([record(0, 'reached'), record(1, 'failed')], 'ended');
  expect((await read())?.completeAt).not.toBeNull();
});

test('another process goes on where the first one was', async () => {
  await note([record(0, 'reached')]);
  memory = createWatchMemory();
  await note([record(0, 'reached'), record(1, 'no-answer')]);
  expect(await rows()).toHaveLength(2);
});

test('what the database did not take is written by the next reading', async () => {
  await note([record(0, 'reached')]);
  const records = [record(0, 'reached'), record(1, 'no-answer')];
  const db = new Proxy(fixture.db, {
    get: () => () => Promise.reject(new Error('the database is gone')),
  });
  const failing = noteCalls(db, memory, { campaignId: 'one', status: 'ended', records });
  await expect(failing).rejects.toThrow('gone');
  await note(records, 'ended');
  expect(await rows()).toHaveLength(2);
  const [kept] = await fixture.db.select().from(calledCampaigns);
  expect(kept?.settledCalls).toBe(2);
});

test('10,000 calls without a new one ask the database nothing', async () => {
  const records = Array.from({ length: 10_000 }, (_, n) => record(n, 'reached'));
  await note(records);
  const db = new Proxy(fixture.db, {
    get: () => {
      throw new Error('the database was asked');
    },
  });
  const began = performance.now();
  await noteCalls(db, memory, { campaignId: 'one', status: 'in-progress', records });
  expect(performance.now() - began).toBeLessThan(100);
  expect(await rows()).toHaveLength(10_000);
});
