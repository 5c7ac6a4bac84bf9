import { bench, describe } from 'vitest';
import { listHome } from '@/lib/server/campaigns/list-home';
import { actorOf, openWatchFixture } from './watch-fixture';
import { wireCampaign } from './wire-campaign';

// Over a month old, so that nothing is read beside the list.
const NEWEST = Date.parse('2026-09-22T10:00:00Z');
const ask = { actor: actorOf('viewer') };

/** An organisation of so many campaigns whose list was read. */
async function openHome(count: number) {
  const fixture = await openWatchFixture();
  for (let index = 0; index < count; index++) {
    const createdAt = new Date(NEWEST - index * 60_000).toISOString();
    const shape = { createdAt, status: 'ended', contacts: 20, ended: 20 };
    fixture.fake.campaigns.push(wireCampaign(`c${index}`, shape));
  }
  const deps = fixture.startInstance();
  await listHome(ask, deps);
  await Promise.all(deps.memory.jobs.values());
  return deps;
}

// Benchmarks run no hooks, so what they need is made before.
const homes = [
  { count: 200, deps: await openHome(200) },
  { count: 1_000, deps: await openHome(1_000) },
];

describe.each(homes)('home of $count campaigns', ({ count, deps }) => {
  bench('home', async () => {
    await listHome(ask, deps);
  });

  bench('one page of Vapi’s list: 100 campaigns of 20 contacts, no network', async () => {
    await deps.vapi.listCampaigns({ limit: 100, sortOrder: 'DESC', sortBy: 'createdAt' });
  });

  bench('all of Vapi’s list in one call', async () => {
    await deps.vapi.listCampaigns({ limit: count, sortOrder: 'DESC', sortBy: 'createdAt' });
  });
});
