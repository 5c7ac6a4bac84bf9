import { afterEach, describe, expect, test } from 'vitest';
import { VAPI_SAYS } from '@/lib/campaign/page-failure';
import type { Failure } from '@/lib/campaign/result';
import { type Behave, VAPI_FAULTS as FAULTS } from '@/lib/testing/campaigns/vapi-faults';
import { actorOf, openWatchFixture } from '@/lib/testing/campaigns/watch-fixture';
import { wireCampaign } from '@/lib/testing/campaigns/wire-campaign';
import { shareFixture } from '@/lib/testing/share-fixture';
import {
  deleteCampaign,
  listHome,
  readCall,
  readCalls,
  readCallsQuery,
  readConfig,
  readLive,
  renameCampaign,
  stopCampaign,
  type WatchDeps,
} from './campaigns';
import { openEditor } from './campaigns/edit-open';
import { DomainError } from './errors';
import { toFailure } from './failure';
import { tellingWhy, UnreadPageError } from './telling-why';
import { createVapi } from './vapi';

const fixture = shareFixture(openWatchFixture);
afterEach(async () => {
  fixture.fake.faults = [];
  await fixture.reset();
});

const ask = { campaignId: 'c1', actor: actorOf('operator') };
const query = readCallsQuery(new URLSearchParams());

const gone = new DomainError('not-found', 'Vapi does not know this campaign.');

type Read = { door: string; path: string; read: (deps: WatchDeps) => Promise<unknown> };

const READS: Read[] = [
  { door: 'home', path: '/campaign?', read: (deps) => listHome(ask, deps) },
  { door: 'the live page', path: '/campaign/c1', read: (deps) => readLive(ask, deps) },
  { door: 'its calls', path: '/campaign/c1', read: (deps) => readCalls({ ...ask, query }, deps) },
  {
    door: 'its configuration',
    path: '/campaign/c1',
    read: (deps) => readConfig({ ...ask, offset: 0, callerId: null }, deps),
  },
  {
    door: 'the editor',
    path: '/campaign/c1',
    // Null is said by its page, as every page of a campaign that is not there does.
    read: async (deps) => (await openEditor(ask, deps)) ?? Promise.reject(gone),
  },
];

type Write = { door: string; method: string; most: number; write: Read['read'] };

/** `most`: requests. Only a stop may be sent again, since stopping twice is stopping once. */
const WRITES: Write[] = [
  { door: 'stop', method: 'PATCH', most: 3, write: (deps) => stopCampaign(ask, deps) },
  { door: 'delete', method: 'DELETE', most: 1, write: (deps) => deleteCampaign(ask, deps) },
  {
    door: 'rename',
    method: 'PATCH',
    most: 1,
    write: (deps) => renameCampaign({ ...ask, name: 'Other' }, deps),
  },
];

/** Small deadlines and caps; everything else as in production. */
function openInstance(): WatchDeps {
  fixture.fake.campaigns = [wireCampaign('c1', { status: 'scheduled' })];
  const limits = {
    ...{ readMs: 400, campaignReadMs: 400, writeMs: 500, readBudgetMs: 900 },
    ...{ maxBytes: 100_000, campaignMaxBytes: 100_000, maxRetryAfterMs: 50 },
  };
  const baseUrl = fixture.fake.url;
  const vapi = createVapi({ apiKey: 'secret-key', baseUrl, random: () => 0, limits });
  return fixture.startInstance({ vapi });
}

/** Booked more often than anything is tried. */
function book(method: string, { path, behave }: { path: string; behave: Behave }): void {
  fixture.fake.faults = Array.from({ length: 12 }, () => ({ method, path, fault: behave }));
}

async function thrownBy(work: Promise<unknown>): Promise<unknown> {
  const startedAt = performance.now();
  const thrown = await work.then(
    () => null,
    (error: unknown) => error,
  );
  expect(performance.now() - startedAt).toBeLessThan(8_000);
  return thrown;
}

function failureOf(thrown: unknown): Failure {
  const failure = toFailure(thrown, 'r1');
  expect(failure.code).not.toBe('internal');
  if (failure.message.includes('words are below')) expect(failure.vapi).toBeDefined();
  return failure;
}

describe.each(READS)('$door', ({ path, read }) => {
  test.each(FAULTS)('Vapi answers with $fault', async ({ behave, read: told }) => {
    book('GET', { path, behave });
    const thrown = await thrownBy(read(openInstance()));
    expect(failureOf(thrown).message).toMatch(told);
  });
});

describe.each(WRITES)('$door', ({ method, most, write }) => {
  test.each(FAULTS)('Vapi answers with $fault', async ({ behave, write: told }) => {
    const deps = openInstance();
    const before = fixture.fake.seen(method).length;
    book(method, { path: '/campaign/c1', behave });
    const thrown = await thrownBy(write(deps));
    expect(fixture.fake.seen(method).length - before).toBeLessThanOrEqual(most);
    // To delete what is gone is done.
    if (thrown === null) expect(method).toBe('DELETE');
    else expect(failureOf(thrown).message).toMatch(told);
  });
});

test.each(FAULTS)('a call, whose campaign is known, and $fault: in words', async ({ behave }) => {
  const deps = openInstance();
  await readLive(ask, deps);
  book('GET', { path: '/call', behave });
  const thrown = await thrownBy(readCall({ campaignId: 'c1', key: { callId: 'call-0' } }, deps));
  expect(failureOf(thrown).message).toMatch(/^Vapi (asks|did|does|has no record|refused|sent)/);
});

test.each(FAULTS)('a page that meets $fault gets a sentence for its digest', async ({ behave }) => {
  book('GET', { path: '/campaign/c1', behave });
  const thrown = await thrownBy(tellingWhy(readLive(ask, openInstance())));
  if (thrown instanceof UnreadPageError) expect(thrown.digest).toMatch(/^vapi: Vapi .*\.$/);
  else expect(toFailure(thrown, 'r1').code).toBe('not-found');
  expect(String(thrown)).not.toContain(VAPI_SAYS);
});
