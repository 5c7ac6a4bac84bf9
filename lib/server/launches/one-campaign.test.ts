import fc from 'fast-check';
import { test } from 'vitest';
import { answer, answerJson } from '@/lib/server/vapi/hostile-server';
import type { OnCreate } from '@/lib/testing/launches/fake-vapi';
import {
  approveNew,
  letPass,
  openLaunchFixture,
  viewOf,
} from '@/lib/testing/launches/launch-fixture';
import { shareFixture } from '@/lib/testing/share-fixture';
import { advanceLaunch } from './advance-launch';
import { retryLaunch } from './retry-launch';
import { sendLaunch } from './send-launch';
import { undoLaunch } from './undo-launch';

const fixture = shareFixture(openLaunchFixture);

const RUNS = 25;
/** Vapi's list lags behind by at most this many looks; `looks` counts those of one run. */
const LAG = 4;
let looks = 0;

const ENDS = ['201', '504', 'reset', 'html', '422'] as const;
const STEPS = [
  'send',
  'look',
  'look-six-times',
  'undo',
  'retry',
  'appear',
  'list-down',
  'list-up',
  'stops-fail',
] as const;

/** How a POST ends, and the campaigns that came of it: listed at once, or only later. */
type Post = { copies: boolean[]; end: (typeof ENDS)[number] };
type Step = (typeof STEPS)[number];

const posts = fc.array(
  fc.record({
    copies: fc.array(fc.boolean(), { maxLength: 2 }),
    end: fc.constantFrom(...ENDS),
  }),
  { minLength: 3, maxLength: 3 },
);
const steps = fc.array(fc.constantFrom(...STEPS), { minLength: 1, maxLength: 12 });

/** A yes of Vapi means one campaign and a no means none; after anything else there may be any number. */
function toOnCreate({ copies, end }: Post): OnCreate {
  return (socket, create) => {
    if (end === '201') answerJson(socket, create(), 201);
    if (end === '422') answer(socket, { status: 422 });
    if (end === '201' || end === '422') return;
    for (const isListed of copies) create({ isListed });
    if (end === '504') answer(socket, { status: 504 });
    if (end === 'html') answer(socket, { headers: { 'content-type': 'text/html' }, body: '<p>' });
    if (end === 'reset') socket.resetAndDestroy();
  };
}

function listEverything(): void {
  for (const campaign of fixture.fake.campaigns) campaign.isListed = true;
}

async function look(key: string, times: number): Promise<void> {
  for (let time = 0; time < times; time++) {
    if (looks >= LAG) listEverything();
    looks += 1;
    await letPass(fixture, { key, ms: 46_000 });
    await advanceLaunch(key, fixture.deps);
  }
}

/** One thing happens. Undo and retry may be refused: that is theirs to decide. */
async function take(step: Step, key: string): Promise<void> {
  const { fake, deps } = fixture;
  if (step === 'send') await sendLaunch(key, deps);
  if (step === 'look') await look(key, 1);
  if (step === 'look-six-times') await look(key, 6);
  if (step === 'undo') await undoLaunch(key, fixture).catch(() => undefined);
  if (step === 'retry') {
    await retryLaunch({ key, isDoublingAccepted: true }, fixture).catch(() => undefined);
  }
  if (step === 'appear') listEverything();
  if (step === 'list-down' || step === 'list-up') fake.isListDown = step === 'list-down';
  if (step === 'stops-fail') fake.failingStops = 3;
}

/** Everything works again, and somebody has the page open for a while. */
async function settle(key: string): Promise<void> {
  fixture.fake.isListDown = false;
  fixture.fake.failingStops = 0;
  for (let round = 0; round < 4; round++) {
    listEverything();
    await look(key, 1);
  }
}

async function check(key: string): Promise<void> {
  const { state, parts, isCancelRequested } = await viewOf(fixture, key);
  const live = fixture.fake.live();
  if (live.length > 1) throw new Error(`${live.length} campaigns run`);
  const [only] = live;
  if (only === undefined) return;
  if (state === 'failed') throw new Error('the launch failed, and yet it runs');
  if (isCancelRequested) throw new Error('the launch was undone, and yet it runs');
  if (parts[0]?.vapiId !== only.id) throw new Error('another campaign than the ledger says');
}

test('whatever goes wrong, a launch ends with at most one live campaign, and the ledger knows it', async () => {
  const property = fc.asyncProperty(posts, steps, async (script, taken) => {
    const { fake } = fixture;
    fake.campaigns.length = 0;
    looks = 0;
    Object.assign(fake, { isListDown: false, failingStops: 0, script: script.map(toOnCreate) });
    const key = await approveNew(fixture);
    for (const step of taken) await take(step, key);
    await settle(key);
    await check(key);
  });
  await fc.assert(property, { numRuns: RUNS });
}, 120_000);
