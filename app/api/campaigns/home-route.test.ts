import { expect, test, vi } from 'vitest';
import { advanceOpenInBackground } from '@/lib/server/launches';
import { sendLaunch } from '@/lib/server/launches/send-launch';
import {
  approveNew,
  letPass,
  openLaunchFixture,
  viewOf,
} from '@/lib/testing/launches/launch-fixture';
import { serveFixture } from '@/lib/testing/serve-fixture';
import { shareFixture } from '@/lib/testing/share-fixture';
import { signedInAs } from '@/lib/testing/signed-in';
import { GET as getHome } from './route';

type Later = Promise<void> | (() => Promise<void>);
const { later } = vi.hoisted(() => ({ later: [] as Later[] }));
vi.mock('next/server', async (load) => ({
  ...(await load<typeof import('next/server')>()),
  after: (work: Later) => later.push(work),
}));

const fixture = shareFixture(async () => serveFixture(await openLaunchFixture()));

test('a launch left in the middle of its POST is found again by whoever looks at home', async () => {
  const key = await approveNew(fixture);
  const { deps } = fixture;
  let arrived: () => void = () => undefined;
  const atDeath = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  const createCampaign: typeof deps.vapi.createCampaign = async (payload) => {
    await deps.vapi.createCampaign(payload);
    arrived();
    return new Promise(() => undefined);
  };
  void sendLaunch(key, { ...deps, vapi: { ...deps.vapi, createCampaign } });
  await atDeath;
  await letPass(fixture, { key, ms: 46_000 });
  const { headers } = await signedInAs('viewer');
  const answer = await getHome(new Request('http://localhost:3000/api/campaigns', { headers }));
  expect(answer.status).toBe(200);
  for (const work of later) await (typeof work === 'function' ? work() : work);
  expect(await viewOf(fixture, key)).toMatchObject({
    state: 'confirmed',
    parts: [{ vapiId: 'campaign-1' }],
  });
});

test('many who look at home at once start one round', async () => {
  const rounds = [advanceOpenInBackground(), advanceOpenInBackground()];
  expect(rounds[1]).toBe(rounds[0]);
  await Promise.all(rounds);
  const next = advanceOpenInBackground();
  expect(next).not.toBe(rounds[0]);
  await next;
});
