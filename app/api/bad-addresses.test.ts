import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { emptyDraft } from '@/lib/campaign/draft';
import { audit } from '@/lib/server/db/schema';
import {
  type Asked,
  asHandler,
  askRoute,
  expectRefusal,
  type Handler,
  type Params,
} from '@/lib/testing/ask-route';
import { openWatchFixture } from '@/lib/testing/campaigns/watch-fixture';
import { wireCampaign } from '@/lib/testing/campaigns/wire-campaign';
import { HOSTILE_BODIES as BODIES, HOSTILE_IDS as HOSTILE } from '@/lib/testing/hostile';
import { serveFixture } from '@/lib/testing/serve-fixture';
import { shareFixture } from '@/lib/testing/share-fixture';
import { signedInAs } from '@/lib/testing/signed-in';
import * as activity from './campaigns/[id]/activity/route';
import * as recording from './campaigns/[id]/calls/[callId]/recording/route';
import * as call from './campaigns/[id]/calls/[callId]/route';
import * as around from './campaigns/[id]/calls/around/[position]/route';
import * as contact from './campaigns/[id]/calls/contact/[position]/route';
import * as calls from './campaigns/[id]/calls/route';
import * as live from './campaigns/[id]/live/route';
import * as campaign from './campaigns/[id]/route';
import * as sent from './campaigns/[id]/sent/route';
import * as stop from './campaigns/[id]/stop/route';
import * as home from './campaigns/route';
import * as payload from './drafts/[id]/payload/route';
import * as draft from './drafts/[id]/route';
import * as drafts from './drafts/route';
import * as launch from './launches/[key]/route';
import * as undo from './launches/[key]/undo/route';
import * as repeats from './launches/repeats/route';
import * as overrides from './overrides/route';

// What goes on after an answer is not looked at here.
vi.mock('next/server', async (load) => ({
  ...(await load<typeof import('next/server')>()),
  after: () => undefined,
}));

const fixture = shareFixture(async () => serveFixture(await openWatchFixture()));
let operator: Headers;

beforeAll(async () => {
  operator = (await signedInAs('operator')).headers;
  fixture.fake.campaigns.push(wireCampaign('there'));
});

const ask = (handler: Handler, more: Asked) => askRoute(handler, { ...more, by: operator });

const LIST = '00000000-0000-4000-8000-000000000001';

type Place = [address: string, handler: Handler, method: string, params: (id: string) => Params];

const PLACES: Place[] = [
  ['activity', asHandler(activity.GET), 'GET', (id) => ({ id })],
  ['a call', asHandler(call.GET), 'GET', (id) => ({ id, callId: 'call-0' })],
  ['a call of a campaign', asHandler(call.GET), 'GET', (callId) => ({ id: 'there', callId })],
  ['a recording', asHandler(recording.GET), 'GET', (id) => ({ id, callId: 'call-0' })],
  ['its call', asHandler(recording.GET), 'GET', (callId) => ({ id: 'there', callId })],
  ['neighbours', asHandler(around.GET), 'GET', (id) => ({ id, position: '0' })],
  ['neighbours of a row', asHandler(around.GET), 'GET', (position) => ({ id: 'there', position })],
  ['a contact', asHandler(contact.GET), 'GET', (id) => ({ id, position: '0' })],
  ['a contact’s place', asHandler(contact.GET), 'GET', (position) => ({ id: 'there', position })],
  ['calls', asHandler(calls.GET), 'GET', (id) => ({ id })],
  ['live', asHandler(live.GET), 'GET', (id) => ({ id })],
  ['what was sent', asHandler(sent.GET), 'GET', (id) => ({ id })],
  ['stop', asHandler(stop.POST), 'POST', (id) => ({ id })],
  ['payload', asHandler(payload.GET), 'GET', (id) => ({ id })],
  ['a draft', asHandler(draft.GET), 'GET', (id) => ({ id })],
  ['saving a draft', asHandler(draft.PUT), 'PUT', (id) => ({ id })],
  ['a launch', asHandler(launch.GET), 'GET', (key) => ({ key })],
  ['undo', asHandler(undo.POST), 'POST', (key) => ({ key })],
];

describe.each(PLACES)('%s', (_, handler, method, params) => {
  test.each(HOSTILE)('%s in the address is refused in words', async (_name, id) => {
    const body = method === 'PUT' || method === 'POST' ? '{"count":1}' : null;
    const answer = await ask(handler, { method, params: params(id), body });
    if (answer.status === 200) expect(answer.text).not.toMatch(/\+1415/);
    else expectRefusal(answer);
  });
});

test.each([
  ['a campaign', asHandler(campaign.DELETE)],
  ['a draft', asHandler(draft.DELETE)],
])('%s that never was is deleted already; what can be no id is refused', async (_, handler) => {
  for (const [, id] of HOSTILE) {
    const answer = await ask(handler, { method: 'DELETE', params: { id } });
    if (answer.status !== 204) expectRefusal(answer);
  }
});

test('no address that names nothing leaves its text in the audit', async () => {
  const rows = await fixture.db.select().from(audit);
  for (const { target } of rows) expect(target?.length ?? 0).toBeLessThanOrEqual(100);
});

const there = { id: 'there' };
const QUERIES: [name: string, handler: Handler, params: Params, queries: string[]][] = [
  ['calls', asHandler(calls.GET), there, ['limit', 'offset', 'sort', 'outcome', 'descending']],
  ['neighbours', asHandler(around.GET), { ...there, position: '0' }, ['sort', 'outcome']],
  ['live', asHandler(live.GET), there, ['since']],
  ['repeats', asHandler(repeats.GET), {}, ['listId', 'revision']],
].map(([name, handler, params, keys]) => [name, handler, params, keys] as never);

const VALUES = [
  'x',
  '%00',
  '-1',
  '1e400',
  '9'.repeat(30),
  '1.5',
  '%F0%9F%8E%88',
  'a'.repeat(5_000),
];

test.each(QUERIES)(
  '%s: nonsense in the query is refused in words',
  async (name, handler, params, keys) => {
    for (const key of keys) {
      for (const value of VALUES) {
        const rest = name === 'repeats' && key === 'revision' ? `listId=${LIST}&` : '';
        expectRefusal(await ask(handler, { params, query: `?${rest}${key}=${value}` }));
      }
    }
  },
);

const IGNORED: [name: string, handler: Handler, params: Params, queries: string[]][] = [
  ['home', asHandler(home.GET), {}, ['page', 'sort', 'search']],
  ['drafts', asHandler(drafts.GET), {}, ['page']],
  ['saved sets', asHandler(overrides.GET), {}, ['page']],
  ['calls', asHandler(calls.GET), there, ['search', 'page']],
  ['activity', asHandler(activity.GET), there, ['before']],
];

test.each(IGNORED)(
  '%s: a search for nonsense is answered, or refused in words',
  async (_, handler, params, keys) => {
    for (const key of keys) {
      for (const value of VALUES) {
        const answer = await ask(handler, { params, query: `?${key}=${value}` });
        if (answer.status !== 200) expectRefusal(answer);
      }
    }
  },
);

const WRITES: [name: string, handler: Handler, more: Asked][] = [
  [
    'a draft',
    asHandler(draft.PUT),
    { method: 'PUT', params: { id: LIST }, headers: { 'if-none-match': '*' } },
  ],
];

describe.each(WRITES)('%s', (_, handler, more) => {
  test.each(BODIES)('sent as %s is refused in words', async (_name, body) => {
    expectRefusal(await ask(handler, { ...more, body }));
  });
});

test.each(['', '0', '"1', 'W/"1"', '99999999999', '"-1"', 'x'])(
  'a draft saved on top of version %s is refused in words',
  async (ifMatch) => {
    const headers = { 'if-match': ifMatch };
    const body = JSON.stringify(emptyDraft());
    const params = { id: randomUUID() };
    expectRefusal(await ask(asHandler(draft.PUT), { method: 'PUT', params, headers, body }));
  },
);
