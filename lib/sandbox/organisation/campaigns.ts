import { uuidFor } from '../random';
import { advanceWorld } from '../simulation/advance';
import { type CampaignTemper, createCampaign, updateCampaign } from '../simulation/campaigns';
import { everydayMix } from '../simulation/draw';
import type { CampaignDefinition, CampaignState, World } from '../simulation/state';
import { type AudienceSeed, inventAudience } from './audience';
import { assistantIds, phoneNumberIds } from './ids';
import { type PastCampaign, pastCampaigns } from './past';

const minuteMs = 60_000;
const dayMs = 86_400_000;
const morningMs = 17 * 60 * minuteMs;

/** How far before the first start the world must begin, so that its past fits in. */
export const pastMs = 45 * dayMs;

/**
 * Lives through the organisation's past up to `at`. All of it ran at its own pace of 1, whatever
 * speed the emulator was started with.
 */
export function seedCampaigns(world: World, at: number): void {
  for (const past of pastCampaigns) liveThrough(world, past, at);
  startRunning(world, at);
  scheduleTomorrow(world, at);
  advanceWorld(world, at);
}

function liveThrough(world: World, past: PastCampaign, at: number): void {
  const opensAt = workingMorning(at, past.daysAgo);
  const campaign = plant(world, past, {
    createdAt: opensAt - 40 * minuteMs,
    opensAt,
    temper: { speed: 1, mix: past.mix },
  });
  if (past.stoppedAfter === undefined) return;
  const stoppedAt = opensAt + past.stoppedAfter * minuteMs;
  advanceWorld(world, stoppedAt);
  const status = past.stoppedAfter < 0 ? 'cancelled' : 'ended';
  updateCampaign(world, campaign, { at: stoppedAt, patch: { status } });
}

/** Keeps its own slow pace on three call slots, so it is still running half an hour later. */
function startRunning(world: World, at: number): void {
  plant(
    world,
    {
      name: 'Plan renewals · November',
      target: { assistantId: assistantIds.riley },
      numbers: [phoneNumberIds.sanFrancisco, phoneNumberIds.paloAlto, phoneNumberIds.oakland],
      size: 138,
    },
    {
      createdAt: at - 14 * minuteMs,
      opensAt: at - 11 * minuteMs,
      temper: { speed: 1, slots: 3, mix: everydayMix },
    },
  );
}

function scheduleTomorrow(world: World, at: number): void {
  plant(
    world,
    {
      name: 'Win-back · autumn offer',
      target: { assistantId: assistantIds.sofia },
      numbers: [phoneNumberIds.sanFrancisco, phoneNumberIds.oakland],
      size: 240,
      window: 45,
    },
    { createdAt: at - 6 * minuteMs, opensAt: at - (at % dayMs) + dayMs + morningMs, temper: {} },
  );
}

type Plan = Pick<PastCampaign, 'name' | 'target' | 'numbers' | 'size' | 'window' | 'isBritish'>;

function plant(
  world: World,
  plan: Plan,
  { createdAt, opensAt, temper }: { createdAt: number; opensAt: number; temper: CampaignTemper },
): CampaignState {
  advanceWorld(world, createdAt);
  const definition = define(plan, { keys: [world.seed, plan.name], opensAt });
  const id = uuidFor('campaign', world.seed, plan.name);
  return createCampaign(world, { id, at: createdAt, definition, temper });
}

function define(
  plan: Plan,
  input: { keys: AudienceSeed['keys']; opensAt: number },
): CampaignDefinition {
  const { name, target, numbers, size, window, isBritish = false } = plan;
  const { keys, opensAt } = input;
  const people = inventAudience({ keys, size, target, at: opensAt, isBritish });
  const [phoneNumberId] = numbers;
  return {
    name,
    ...target,
    ...(numbers.length === 1
      ? { phoneNumberId, customers: people }
      : {
          dialPlan: numbers.map((id, n) => ({
            phoneNumberId: id,
            customers: share(people, { n, of: numbers.length }),
          })),
        }),
    schedulePlan: {
      earliestAt: new Date(opensAt).toISOString(),
      ...(window && { latestAt: new Date(opensAt + window * minuteMs).toISOString() }),
    },
  };
}

/** Every `of`-th person, starting with the n-th. */
function share<T>(people: readonly T[], { n, of }: { n: number; of: number }): T[] {
  return people.filter((_, i) => i % of === n);
}

/** Late morning at the American east coast, never on a weekend. */
function workingMorning(at: number, daysAgo: number): number {
  const day = at - (at % dayMs) - daysAgo * dayMs;
  const weekday = new Date(day).getUTCDay();
  const back = weekday === 0 ? 2 : weekday === 6 ? 1 : 0;
  return day - back * dayMs + morningMs;
}
