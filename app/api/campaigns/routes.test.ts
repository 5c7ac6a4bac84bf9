import { afterEach, expect, test, vi } from 'vitest';
import { openRouteFixture } from '@/lib/testing/campaigns/route-fixture';
import { emptyTables } from '@/lib/testing/campaigns/watch-fixture';
import { wireCampaign } from '@/lib/testing/campaigns/wire-campaign';
import { shareFixture } from '@/lib/testing/share-fixture';
import { GET as getCalls } from './[id]/calls/route';
import { GET as getLive } from './[id]/live/route';
import { POST as postStop } from './[id]/stop/route';
import { GET as getHome } from './route';

// What goes on after an answer is not looked at here.
vi.mock('next/server', async (load) => ({
  ...(await load<typeof import('next/server')>()),
  after: () => undefined,
}));

const fixture = shareFixture(openRouteFixture);

afterEach(() => emptyTables(fixture.db));

let count = 0;
/** A campaign of its own for each test: the process remembers what it has read. */
function addCampaign(changes = {}) {
  const campaign = wireCampaign(`route-${count++}`, changes);
  fixture.fake.campaigns.push(campaign);
  return { id: campaign.id, context: { params: Promise.resolve({ id: campaign.id }) } };
}

function request(path: string, headers: Headers, more: Record<string, string> = {}) {
  const all = new Headers([...headers, ...Object.entries(more)]);
  return new Request(`http://localhost:3000${path}`, { headers: all });
}

test('live answers 200, then 304 with the age of the data, both private', async () => {
  const { id, context } = addCampaign();
  const first = await getLive(request(`/api/campaigns/${id}/live`, fixture.viewer), context);
  expect(first.status).toBe(200);
  expect(await first.json()).toMatchObject({ id, version: 1 });
  const etag = first.headers.get('etag') ?? '';
  const again = await getLive(
    request(`/api/campaigns/${id}/live`, fixture.viewer, { 'if-none-match': etag }),
    context,
  );
  expect(again.status).toBe(304);
  expect(await again.text()).toBe('');
  for (const { headers } of [first, again]) {
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(headers.get('x-poll-ms')).toBe('5000');
    expect(Date.parse(headers.get('x-observed-at') ?? '')).toBeGreaterThan(0);
    expect(headers.get('x-stale-since')).toBeNull();
  }
});

test('no answer to a viewer holds a number or a name of a contact', async () => {
  const { id, context } = addCampaign();
  const answers = [
    await getLive(request(`/api/campaigns/${id}/live`, fixture.viewer), context),
    await getCalls(request(`/api/campaigns/${id}/calls`, fixture.viewer), context),
    await getHome(request('/api/campaigns', fixture.viewer)),
  ];
  for (const answer of answers) {
    expect(answer.status).toBe(200);
    expect(await answer.text()).not.toMatch(/\+1415555|Contact \d/);
  }
  const seen = await getCalls(request(`/api/campaigns/${id}/calls`, fixture.operator), context);
  expect(await seen.text()).toMatch(/\+14155551000/);
});

test('a viewer may not search for people, and nonsense in the address is refused', async () => {
  const { id, context } = addCampaign();
  const path = `/api/campaigns/${id}/calls`;
  const search = await getCalls(request(`${path}?search=1415`, fixture.viewer), context);
  expect(search.status).toBe(403);
  for (const query of ['limit=0', 'limit=100000', 'offset=-1', 'sort=evil', 'outcome=x']) {
    expect((await getCalls(request(`${path}?${query}`, fixture.operator), context)).status).toBe(
      400,
    );
  }
  const since = await getLive(
    request(`/api/campaigns/${id}/live?since=x`, fixture.operator),
    context,
  );
  expect(since.status).toBe(400);
});

test('stop works without a snapshot, for operators, from our own pages', async () => {
  const { id, context } = addCampaign();
  const stop = (headers: Headers) =>
    postStop(
      new Request(`http://localhost:3000/api/campaigns/${id}/stop`, { method: 'POST', headers }),
      context,
    );
  expect((await stop(fixture.viewer)).status).toBe(403);
  const elsewhere = new Headers(fixture.operator);
  elsewhere.set('origin', 'https://evil.test');
  expect((await stop(elsewhere)).status).toBe(403);
  expect(fixture.fake.find(id).status).toBe('in-progress');
  const done = await stop(fixture.operator);
  expect(done.status).toBe(200);
  expect(await done.json()).toEqual({ status: 'ended' });
  const live = await getLive(request(`/api/campaigns/${id}/live`, fixture.operator), context);
  expect(await live.json()).toMatchObject({ status: 'ended' });
});

test('signed out, nobody gets anything and Vapi is not asked', async () => {
  const { id, context } = addCampaign();
  const nobody = new Headers();
  const asked = fixture.fake.seen('GET').length;
  const answers = [
    await getHome(request('/api/campaigns', nobody)),
    await getLive(request(`/api/campaigns/${id}/live`, nobody), context),
    await getCalls(request(`/api/campaigns/${id}/calls`, nobody), context),
    await postStop(request(`/api/campaigns/${id}/stop`, nobody), context),
  ];
  expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 403]);
  expect(fixture.fake.seen('GET').length).toBe(asked);
});

test('home lists what runs, 304 when nothing moved', async () => {
  const { id } = addCampaign();
  const first = await getHome(request('/api/campaigns', fixture.viewer));
  expect(await first.json()).toMatchObject({
    slots: { limit: 10 },
    isWhole: true,
    rows: expect.arrayContaining([expect.objectContaining({ id, status: 'in-progress' })]),
  });
  await getHome(request('/api/campaigns', fixture.viewer));
  const settled = await getHome(request('/api/campaigns', fixture.viewer));
  const etag = settled.headers.get('etag') ?? '';
  const again = await getHome(request('/api/campaigns', fixture.viewer, { 'if-none-match': etag }));
  expect(again.status).toBe(304);
  expect(again.headers.get('x-poll-ms')).toBe('5000');
});
