import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenDb } from '@/lib/server/db/types';
import { openTestDb } from '@/lib/testing/test-db';
import { attemptKey, beginAttempt, forgetAttempts } from './attempt-delay';

const MINUTE = 60_000;
const START = Date.UTC(2026, 10, 22, 9);
let open: OpenDb;

beforeAll(async () => {
  open = await openTestDb();
});
afterAll(() => open.close());

const key = (name: string) => attemptKey('account', name);

describe('guessing a password', () => {
  it('costs growing waits after five tries, 15 minutes at most', async () => {
    const waits: number[] = [];
    let now = START;
    for (let n = 0; n < 5; n += 1) expect(await beginAttempt(open.db, key('a'), now)).toBe(0);
    for (let n = 0; n < 6; n += 1) {
      const wait = await beginAttempt(open.db, key('a'), now);
      waits.push(wait / MINUTE);
      expect(await beginAttempt(open.db, key('a'), now + wait - 1)).toBe(1_000);
      now += wait;
      expect(await beginAttempt(open.db, key('a'), now)).toBe(0);
    }
    expect(waits).toEqual([1, 2, 4, 8, 15, 15]);
  });

  it('lets no more than five of 200 guesses at once through', async () => {
    const tries = Array.from({ length: 200 }, () => beginAttempt(open.db, key('b'), START));
    const passed = (await Promise.all(tries)).filter((wait) => wait === 0);
    expect(passed).toHaveLength(5);
  });

  it('starts anew after the right password, and after a day', async () => {
    for (let n = 0; n < 5; n += 1) await beginAttempt(open.db, key('c'), START);
    await forgetAttempts(open.db, key('c'), START);
    for (let n = 0; n < 5; n += 1) expect(await beginAttempt(open.db, key('c'), START)).toBe(0);
    const nextDay = START + 25 * 60 * MINUTE;
    for (let n = 0; n < 5; n += 1) expect(await beginAttempt(open.db, key('c'), nextDay)).toBe(0);
    expect(await beginAttempt(open.db, key('c'), nextDay)).toBe(MINUTE);
  });

  it('touches nobody else', async () => {
    for (let n = 0; n < 6; n += 1) await beginAttempt(open.db, key('d'), START);
    expect(await beginAttempt(open.db, key('e'), START)).toBe(0);
  });
});
