import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  campaigns,
  contactListRevisions,
  contactLists,
  contacts,
  doNotCall,
  launches,
  launchParts,
  numberCalls,
} from '@/lib/server/db/schema';
import type { OpenDb } from '@/lib/server/db/types';
import { openTestDb } from '@/lib/testing/test-db';
import { screenNumbers } from './screen-numbers';

let open: OpenDb;
beforeAll(async () => {
  open = await openTestDb();
});
afterAll(() => open.close());
beforeEach(async () => {
  await open.db.execute(
    sql`truncate do_not_call, number_calls, campaigns, contact_lists, launches cascade`,
  );
});

const numberOf = (n: number) => `+1212${5_550_000 + n}`;
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);
const screen = (numbers: string[], calledWithinDays: number | null = null) =>
  screenNumbers({ numbers, calledWithinDays }, open.db);

async function addCampaign(id: string, status = 'in-progress') {
  const now = new Date();
  const counts = { audience: 1, tally: {}, createdAt: now, updatedAt: now, seenAt: now };
  const row = { id, api: 'v1', name: 'October offers', status, rawStatus: status };
  await open.db.insert(campaigns).values({ ...row, ...counts });
}

async function addLaunch({ state = 'confirmed', leftOut = [] as number[] } = {}) {
  const [listId, key] = [randomUUID(), randomUUID().slice(0, 12)];
  const list = { listId, revision: 1 };
  await open.db.insert(contactLists).values({ id: listId, name: 'autumn' });
  await open.db.insert(contactListRevisions).values({ ...list, state: 'ready', count: 4 });
  const rows = [0, 1, 2, 3].map((n) => ({ ...list, position: n, e164: numberOf(n), data: {} }));
  await open.db.insert(contacts).values(rows);
  const plan = { list, leftOut, plan: { parts: [{ n: 1, from: 0, to: 2 }] } };
  const made = { draft: {}, hash: 'h', api: 'v1', plannerVersion: 1, zone: 'UTC', contacts: 2 };
  await open.db.insert(launches).values({ key, name: 'Autumn', plan, state, ...made });
  const part = { launchKey: key, n: 1, name: 'Autumn · x', contacts: 2 };
  await open.db.insert(launchParts).values({ ...part, state, vapiId: 'campaign-9' });
}

describe('screening numbers', () => {
  it('names those on the do-not-call list, with reason and day, by their place', async () => {
    const addedAt = new Date('2026-11-02T23:30:00Z');
    await open.db.insert(doNotCall).values([
      { number: numberOf(1), reason: 'Asked by letter', source: 'hand', addedAt },
      { number: 'sip:bob@example.com', reason: 'Moved.', source: 'hand', addedAt },
    ]);
    expect(await screen([numberOf(0), 'sip:bob@example.com', numberOf(1)])).toEqual([
      {
        index: 1,
        code: 'do-not-call',
        reason: 'On the do-not-call list since 2026-11-02: Moved.',
      },
      {
        index: 2,
        code: 'do-not-call',
        reason: 'On the do-not-call list since 2026-11-02: Asked by letter.',
      },
    ]);
  });

  it('lets a removed number through', async () => {
    const removed = { removedAt: new Date(), removedReason: 'Asked to be called again' };
    await open.db
      .insert(doNotCall)
      .values({ number: numberOf(1), reason: 'x', source: 'hand', ...removed });
    expect(await screen([numberOf(1)])).toEqual([]);
  });

  it('names those called within the days asked, by the latest call, and only if asked', async () => {
    await addCampaign('campaign-1', 'ended');
    const call = { campaignId: 'campaign-1', outcome: 'reached' };
    await open.db.insert(numberCalls).values([
      { ...call, callId: 'a', number: numberOf(1), at: daysAgo(3) },
      { ...call, callId: 'b', number: numberOf(2), at: daysAgo(20) },
    ]);
    const day = daysAgo(3).toISOString().slice(0, 10);
    expect(await screen([numberOf(1), numberOf(2)], 7)).toEqual([
      { index: 0, code: 'called-lately', reason: `Called on ${day} by “October offers”.` },
    ]);
    expect(await screen([numberOf(1)])).toEqual([]);
  });

  it('counts whom a launch waits to call as called, until its campaign is over', async () => {
    await addLaunch();
    const asked = [0, 1, 2].map(numberOf);
    const waits = (index: number) => ({
      ...{ index, code: 'called-lately' },
      reason: 'Waits to be called by “Autumn”.',
    });
    expect(await screen(asked, 7)).toEqual([waits(0), waits(1)]);
    await addCampaign('campaign-9', 'ended');
    expect(await screen(asked, 7)).toEqual([]);
  });

  it('does not count whom a launch left out, or a launch that failed', async () => {
    await addLaunch({ leftOut: [1] });
    expect((await screen([0, 1, 2, 3].map(numberOf), 7)).map(({ index }) => index)).toEqual([0]);
    await open.db.delete(launches);
    await addLaunch({ state: 'failed' });
    expect(await screen([0, 1].map(numberOf), 7)).toEqual([]);
  });

  it('tells do-not-call rather than called lately', async () => {
    await addLaunch();
    await open.db.insert(doNotCall).values({ number: numberOf(0), reason: 'x', source: 'hand' });
    const hits = await screen([numberOf(0)], 7);
    expect(hits.map(({ code }) => code)).toEqual(['do-not-call']);
  });

  it('takes 10,000 numbers against 100,000 on the list in well under a second', async () => {
    await open.db.execute(sql`
      insert into do_not_call (number, reason, source)
      select '+1312' || (5000000 + n), 'Imported', 'file' from generate_series(1, 100000) n`);
    const numbers = Array.from({ length: 10_000 }, (_, n) => `+1312${4_999_000 + n * 2}`);
    await screen(numbers, 30);
    const began = performance.now();
    const hits = await screen(numbers, 30);
    const ms = performance.now() - began;
    expect(hits).toHaveLength(9_499);
    expect(ms).toBeLessThan(1_000);
  });
});
