import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  type Asked,
  asHandler,
  askRoute,
  expectRefusal,
  type Handler,
  type Params,
} from '@/lib/testing/ask-route';
import { actorOf, openWatchFixture } from '@/lib/testing/campaigns/watch-fixture';
import { describeList, makePeople, storeList } from '@/lib/testing/contacts/list-fixture';
import { HOSTILE_BODIES as BODIES, HOSTILE_IDS as HOSTILE } from '@/lib/testing/hostile';
import { serveFixture } from '@/lib/testing/serve-fixture';
import { shareFixture } from '@/lib/testing/share-fixture';
import { signedInAs } from '@/lib/testing/signed-in';
import * as doNotCall from './do-not-call/import/route';
import * as browse from './lists/[listId]/[revision]/contacts/route';
import * as csv from './lists/[listId]/[revision]/csv/route';
import * as finish from './lists/[listId]/[revision]/finish/route';
import * as part from './lists/[listId]/[revision]/parts/[from]/route';
import * as list from './lists/[listId]/[revision]/route';
import * as derive from './lists/derive/route';
import * as sum from './lists/derive/sum/route';
import * as lists from './lists/route';
import * as same from './lists/same/route';
import * as findMapping from './mappings/find/route';
import * as mappings from './mappings/route';
import * as screening from './screen/route';

const fixture = shareFixture(async () => serveFixture(await openWatchFixture()));
let by: Headers;
/** A list that is stored, and one that is on its way up. */
let stored: Params;
let opened: Params;

const ask = (handler: Handler, more: Asked) => askRoute(handler, { ...more, by });

beforeAll(async () => {
  const { id, headers } = await signedInAs('operator');
  by = headers;
  const actor = { ...actorOf('operator'), id };
  const { listId, revision } = await storeList(makePeople(3), { db: fixture.db, actor });
  stored = { listId, revision: String(revision) };
  const body = JSON.stringify(describeList(makePeople(3, 10)));
  const { text } = await ask(asHandler(lists.POST), { method: 'POST', body });
  const ref = JSON.parse(text);
  opened = { listId: ref.listId, revision: String(ref.revision) };
});

const gzip = { 'x-content-encoding': 'gzip' };
const packed = (value: unknown) => new Uint8Array(gzipSync(JSON.stringify(value)));

type Place = [address: string, handler: unknown, params: (id: string) => Params, more: Asked];

const OF_LIST: [name: string, handler: unknown, more: Asked][] = [
  ['facts', list.GET, {}],
  ['its contacts', browse.GET, {}],
  ['its CSV', csv.GET, {}],
  ['finish', finish.POST, { method: 'POST', body: '{"count":3}' }],
  ['a part', part.PUT, { method: 'PUT', headers: gzip, body: packed(makePeople(3, 10)) }],
];
const PLACES: Place[] = [
  ...OF_LIST.map(
    ([name, handler, more]): Place => [
      `${name} of a list`,
      handler,
      (listId) => ({ listId, revision: '1', from: '0' }),
      more,
    ],
  ),
  ...OF_LIST.map(
    ([name, handler, more]): Place => [
      `${name} of a revision`,
      handler,
      (revision) => ({ ...stored, revision, from: '0' }),
      more,
    ],
  ),
  ['a part at a position', part.PUT, (from) => ({ ...opened, from }), OF_LIST[4]?.[2] ?? {}],
];

describe.each(PLACES)('%s', (name, handler, params, more) => {
  // An empty position is the first: the address of it has none.
  const ids = HOSTILE.filter(([, id]) => !(name.endsWith('position') && id.trim() === ''));
  test.each(ids)('%s in the address is refused in words', async (_name, id) => {
    expectRefusal(await ask(asHandler(handler), { ...more, params: params(id) }));
  });
});

const QUERIES: [name: string, handler: unknown, keys: string[]][] = [
  ['facts', list.GET, ['from']],
  ['contacts', browse.GET, ['page', 'search']],
  ['lists', lists.GET, ['search']],
  ['same lists', same.GET, ['sha256', 'hash']],
];
const VALUES = [
  ...['x', '%00', '-1', '1e400', '1.5', '%F0%9F%8E%88', '%ED%A0%BD', '__proto__', '%25_%5C'],
  ...['9'.repeat(30), 'a'.repeat(5_000), '2147483648', '[]'],
];

test.each(QUERIES)('%s: nonsense in the query is answered, or refused in words', async (...row) => {
  const [, handler, keys] = row;
  for (const key of keys) {
    for (const value of VALUES) {
      const query = `?${key}=${value}`;
      const answer = await ask(asHandler(handler), { params: stored, query });
      if (answer.status !== 200) expectRefusal(answer);
      else JSON.parse(answer.text);
    }
  }
});

type Write = [name: string, handler: unknown, more: Asked];

const PLAIN: Write[] = [
  ['a new list', lists.POST, { method: 'POST' }],
  ['a derivation', derive.POST, { method: 'POST' }],
  ['the sum of one', sum.POST, { method: 'POST' }],
  ['a mapping', mappings.PUT, { method: 'PUT' }],
  ['a search for one', findMapping.POST, { method: 'POST' }],
];
const GZIPPED: Write[] = [
  ['screening', screening.POST, { method: 'POST' }],
  ['an import of do-not-call', doNotCall.POST, { method: 'POST' }],
];
/** Those whose address is only known once there are lists. */
const toOpened = (more: Asked): Asked => ({ ...more, params: { ...opened, from: '0' } });
const FINISH: Write = ['finish', finish.POST, { method: 'POST' }];
const PART: Write = ['a part', part.PUT, { method: 'PUT' }];

describe.each([...PLAIN, ...GZIPPED, FINISH, PART])('%s', (_, handler, more) => {
  test.each(BODIES)('sent as %s is refused in words', async (_name, body) => {
    expectRefusal(await ask(asHandler(handler), { ...toOpened(more), body }));
  });
});

const whole = gzipSync(JSON.stringify(makePeople(3, 10)));
const PACKED: [name: string, body: Uint8Array<ArrayBuffer>, code?: string][] = [
  ['cut in the middle', new Uint8Array(whole.subarray(0, whole.length / 2))],
  ['with a byte changed', new Uint8Array(whole.map((byte, at) => (at === 30 ? byte ^ 255 : byte)))],
  ['packed twice', new Uint8Array(gzipSync(whole))],
  ['that holds nothing', new Uint8Array(gzipSync(''))],
  ['that is no text', new Uint8Array(gzipSync(new Uint8Array([255, 254, 0, 216])))],
  [
    'that unpacks to 200 MB',
    new Uint8Array(gzipSync(Buffer.alloc(200 * 1024 * 1024, 48))),
    'too-large',
  ],
  ['of 4 MB', new Uint8Array(4 * 1024 * 1024), 'too-large'],
  ['of a million empty rows', packed(Array(1_000_000).fill({}))],
];

describe.each([...GZIPPED, PART])('%s in gzip', (_, handler, more) => {
  test.each(BODIES.filter(([, body]) => body !== null))(
    'of %s is refused in words',
    async (_name, body) => {
      const bytes = new Uint8Array(gzipSync(Buffer.from(await new Response(body).arrayBuffer())));
      expectRefusal(
        await ask(asHandler(handler), { ...toOpened(more), headers: gzip, body: bytes }),
      );
    },
  );

  test.each(PACKED)('%s is refused in words', async (_name, body, code) => {
    const { code: given } = expectRefusal(
      await ask(asHandler(handler), { ...toOpened(more), headers: gzip, body }),
    );
    if (code !== undefined) expect(given).toBe(code);
  });
});
