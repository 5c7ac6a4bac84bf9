import 'server-only';
import { sql } from 'drizzle-orm';
import { type Db, getDb } from '@/lib/server/db/client';
import { anyOf } from './any-of';
import { findWaiting } from './find-waiting';
import { readAliases } from './read-aliases';
import type { ScreenRequest } from './screen-request';

/** A number that is not to be called. `index` is its place in what was asked. */
export type ScreenHit = { index: number } & Reason;
type Reason = { code: 'do-not-call' | 'called-lately'; reason: string };
/** A number with why it is not to be called. */
export type Found = { number: string } & Reason;

/**
 * Which of these numbers are on the do-not-call list, and which were called in the last days or wait in a
 * launch to be called. One hit a number at most, do-not-call first; by index. Numbers are compared as they
 * identify a contact, trunk digits and SIP addresses as the public number behind them as well.
 */
export async function screenNumbers(
  { numbers, calledWithinDays, country }: ScreenRequest,
  given?: Db,
): Promise<ScreenHit[]> {
  if (numbers.length === 0) return [];
  const db = given ?? (await getDb());
  const reasons = new Map<string, Reason>();
  // The first reason a number gets stays.
  const aliases = await readAliases(numbers, { db, country });
  const add = ({ number, ...reason }: Found) => {
    for (const identity of [number, ...(aliases.get(number) ?? [])]) {
      if (!reasons.has(identity)) reasons.set(identity, reason);
    }
  };
  const asked = { numbers: [...new Set([...numbers, ...aliases.keys()])] };
  for (const found of await findListed(db, asked)) add(found);
  if (calledWithinDays !== null) {
    for (const found of await findWaiting(db, asked)) add(found);
    for (const found of await findCalled(db, { ...asked, days: calledWithinDays })) add(found);
  }
  return numbers.flatMap((number, index) => {
    const reason = reasons.get(number);
    return reason === undefined ? [] : [{ index, ...reason }];
  });
}

async function findListed(db: Db, { numbers }: { numbers: string[] }): Promise<Found[]> {
  const { rows } = await db.execute<{ number: string; reason: string; day: string }>(sql`
    select number, reason, to_char(added_at at time zone 'UTC', 'YYYY-MM-DD') as day
    from do_not_call where number = ${anyOf(numbers)} and removed_at is null`);
  return rows.map(({ number, reason, day }) => {
    const why = `On the do-not-call list since ${day}: ${reason}`;
    return { number, code: 'do-not-call', reason: /[.!?]$/.test(why) ? why : `${why}.` };
  });
}

type Called = { number: string; day: string; name: string | null };

async function findCalled(
  db: Db,
  { numbers, days }: { numbers: string[]; days: number },
): Promise<Found[]> {
  const { rows } = await db.execute<Called>(sql`
    select c.number, to_char(c.at at time zone 'UTC', 'YYYY-MM-DD') as day, campaigns.name
    from (
      select distinct on (number) number, at, campaign_id from number_calls
      where number = ${anyOf(numbers)} and at > now() - ${days}::int * interval '1 day'
      order by number, at desc
    ) c left join campaigns on campaigns.id = c.campaign_id`);
  return rows.map(({ number, day, name }) => {
    const by = name === null ? '' : ` by “${name}”`;
    return { number, code: 'called-lately', reason: `Called on ${day}${by}.` };
  });
}
