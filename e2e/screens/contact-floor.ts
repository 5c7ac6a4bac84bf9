import { gzipSync } from 'node:zlib';
import { expect, type Page } from '@playwright/test';
import { storeList } from '../store-list';
import { LIFELIKE } from './lifelike';

/** A stack of its own: other pictures store lists as well, and these say how many there are. */
export const CONTACTS_STACK = { env: { ...LIFELIKE, SANDBOX_SLOTS: '9' } };

const FIRST = ['Ana', 'Bob', 'Chidi', 'Dora', 'Emil', 'Fatima', 'Goran', 'Hana', 'Ivo', 'Jun'];
const LAST = ['Lindqvist', 'Núñez', 'Okafor', 'Petrov', 'Quist', 'Rahman', 'Sato', 'Tamm', 'Ueda'];
const PLANS = ['Basic', 'Plus', 'Family'];
const PLACES = [
  ['212', 'America/New_York'],
  ['312', 'America/Chicago'],
  ['415', 'America/Los_Angeles'],
  ['303', 'America/Denver'],
] as const;

const pick = <T>(from: readonly T[], n: number) => from[n % from.length] as T;

/** Somebody with a name, in one of four cities; a few are British. */
export function makePerson(n: number) {
  const name = `${pick(FIRST, n)} ${pick(LAST, Math.floor(n / 3))}`;
  const variables = { plan_name: pick(PLANS, n), renews_on: `2026-12-${10 + (n % 20)}` };
  if (n % 40 === 7) {
    const number = `+44207946${String(n).padStart(4, '0')}`;
    return { number, name, variables, zones: ['Europe/London'] };
  }
  const [area, zone] = pick(PLACES, n);
  return { number: `+1${area}${5_550_000 + n}`, name, variables, zones: [zone] };
}

type Shop = { page: Page; app: string };

/** Four lists that overlap, stored once a stack; the ids by name. */
export async function storeLists({ page, app }: Shop): Promise<Map<string, string>> {
  const lists = [
    { name: 'Newsletter readers, all', count: 6_200, first: 0, tags: ['newsletter'] },
    { name: 'Lapsed in spring', count: 740, first: 1_500, tags: ['win-back', '2026'] },
    { name: 'Asked for an offer on the fair in Chicago', count: 96, first: 7_000, tags: [] },
    { name: 'Renewals, November', count: 1_480, first: 200, tags: ['renewals', '2026'] },
  ];
  const stored = await page.request.get(`${app}/api/contacts/lists?search=`);
  const known = (await stored.json()) as { name: string; listId: string }[];
  const ids = new Map(known.map(({ name, listId }) => [name, listId]));
  for (const list of lists.filter(({ name }) => !ids.has(name))) {
    ids.set(list.name, await storeList(page, { ...list, app, make: makePerson }));
  }
  return ids;
}

type Stop = { text: string; reason: string; source?: 'paste' | 'file'; note?: string };

/** Puts numbers on do-not-call as the import dialog does. */
export async function stopCalling({ page, app }: Shop, stop: Stop): Promise<void> {
  const { source = 'paste', note = '', ...rest } = stop;
  const reply = await page.request.post(`${app}/api/contacts/do-not-call/import`, {
    headers: {
      origin: app,
      'x-content-encoding': 'gzip',
      'content-type': 'application/octet-stream',
    },
    data: gzipSync(JSON.stringify({ ...rest, source, note, country: 'US' })),
  });
  expect(reply.status()).toBe(200);
}
