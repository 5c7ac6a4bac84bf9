import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test, vi } from 'vitest';
import { type Asked, asHandler, askRoute, expectRefusal } from '@/lib/testing/ask-route';
import { actorOf, openWatchFixture } from '@/lib/testing/campaigns/watch-fixture';
import { describeList, makePeople, storeList } from '@/lib/testing/contacts/list-fixture';
import { serveFixture } from '@/lib/testing/serve-fixture';
import { shareFixture } from '@/lib/testing/share-fixture';
import { signedInAs } from '@/lib/testing/signed-in';
import { spoil } from '@/lib/testing/spoil';
import * as doNotCall from './do-not-call/import/route';
import * as part from './lists/[listId]/[revision]/parts/[from]/route';
import * as derive from './lists/derive/route';
import * as sum from './lists/derive/sum/route';
import * as lists from './lists/route';
import * as findMapping from './mappings/find/route';
import * as mappings from './mappings/route';
import * as screening from './screen/route';

// What goes on after an answer is not looked at here.
vi.mock('next/server', async (load) => ({
  ...(await load<typeof import('next/server')>()),
  after: () => undefined,
}));

const fixture = shareFixture(async () => serveFixture(await openWatchFixture()));
const people = makePeople(3, 10);
let by: Headers;
let list: { listId: string; revision: number };
let other: typeof list;

beforeAll(async () => {
  const { id, headers } = await signedInAs('operator');
  by = headers;
  const actor = { ...actorOf('operator'), id };
  list = await storeList(makePeople(3), { db: fixture.db, actor });
  other = await storeList(makePeople(2, 1), { db: fixture.db, actor });
});

type Route = [name: string, handler: unknown, method: string, body: () => unknown];

const newList = () =>
  describeList(people, {
    ...{ tags: ['spring'], suppressed: 0, numberRule: 'e164', callerColumn: 'plan' },
    ...{ settings: { allowedCountries: ['US'], sheet: null }, fingerprint: '1'.repeat(64) },
    origin: { fileName: 'spring.csv', bytes: 150_000_000, sha256: '0'.repeat(64) },
  });
const KEY = '0190a3c2-5c1e-4d7a-9c53-2f6b8f1f0a77';
const DERIVATIONS: [name: string, body: () => unknown][] = [
  ['combining', () => ({ kind: 'combine', name: 'All', lists: [list, other] })],
  ['subtracting', () => ({ kind: 'subtract', name: 'Rest', list, without: [other] })],
  ['splitting', () => ({ kind: 'split', name: 'Parts', list, by: 'parts', amount: 2 })],
  ['a sample', () => ({ kind: 'sample', name: 'Some', list, amount: 2, seed: '7' })],
];
const mapping = {
  ...{ columns: ['Phone', 'Name'], roles: ['number', 'name'], defaultCountry: 'US' },
  ...{ allowedCountries: ['US'], numberRule: 'e164', calledWithinDays: 30 },
};

const PLAIN: Route[] = [
  ['a new list', lists.POST, 'POST', newList],
  ['a mapping', mappings.PUT, 'PUT', () => mapping],
  ['a search for a mapping', findMapping.POST, 'POST', () => ({ columns: mapping.columns })],
  ...DERIVATIONS.map(
    ([name, body]): Route => [name, derive.POST, 'POST', () => ({ key: KEY, derivation: body() })],
  ),
  ...DERIVATIONS.slice(0, 1).map(([, body]): Route => ['a sum', sum.POST, 'POST', body]),
];
const GZIPPED: Route[] = [
  [
    'screening',
    screening.POST,
    'POST',
    () => ({ numbers: ['+12125550100'], calledWithinDays: 30 }),
  ],
  [
    'an import of do-not-call',
    doNotCall.POST,
    'POST',
    () => ({
      ...{ rows: [{ line: 1, text: '+12125550199' }], since: null, isLast: true },
      ...{ source: 'paste', country: 'US', reason: 'Asked', note: '' },
    }),
  ],
];
const gzip = (text: string) => new Uint8Array(gzipSync(text));

function send(
  handler: unknown,
  { isPacked, text, ...more }: Asked & { isPacked: boolean; text: string },
) {
  const headers = isPacked ? { 'x-content-encoding': 'gzip' } : {};
  const body = isPacked ? gzip(text) : text;
  return askRoute(asHandler(handler), { ...more, by, headers, body });
}

async function spoilEach(handler: unknown, right: unknown, more: Asked & { isPacked: boolean }) {
  const well = await send(handler, { ...more, text: JSON.stringify(right) });
  expect(well.status, well.text).toBeLessThan(300);
  let refused = 0;
  for (const { path, text } of spoil(right)) {
    const answer = await send(handler, { ...more, text });
    if (answer.status < 300) continue;
    expect(answer.status, `${path}: ${text.slice(0, 300)} → ${answer.text}`).toBeLessThan(500);
    expectRefusal(answer);
    refused += 1;
  }
  expect(refused).toBeGreaterThan(20);
}

test.each(PLAIN)('%s with anything wrong in it is refused in words', async (...route) => {
  const [, handler, method, body] = route;
  await spoilEach(handler, body(), { method, isPacked: false });
});

test.each(GZIPPED)('%s with anything wrong in it is refused in words', async (...route) => {
  const [, handler, method, body] = route;
  await spoilEach(handler, body(), { method, isPacked: true });
});

test('a part with anything wrong in it is refused in words', async () => {
  const opened = await send(lists.POST, {
    ...{ method: 'POST', isPacked: false, text: JSON.stringify(newList()) },
  });
  const { listId, revision } = JSON.parse(opened.text);
  const params = { listId, revision: String(revision), from: '0' };
  const [first, ...rest] = people;
  const whole = {
    email: 'a@b.example',
    externalId: '7',
    extension: '12',
    zones: ['America/New_York'],
  };
  const contacts = [{ ...first, ...whole }, ...rest];
  await spoilEach(part.PUT, contacts, { method: 'PUT', params, isPacked: true });
});
