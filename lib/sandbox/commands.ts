import type { Vapi } from '@vapi-ai/server-sdk';
import { pastMs, seedCampaigns } from './organisation/campaigns';
import { advanceWorld } from './simulation/advance';
import { createCampaign, deleteCampaign, updateCampaign } from './simulation/campaigns';
import { placeSingleCall, type SingleCallRequest } from './simulation/single-calls';
import type { CampaignDefinition, World } from './simulation/state';
import { createWorld } from './simulation/world';

/**
 * All that ever changes a world. The simulation is pure, so the same commands at the same instants
 * give the same world again: the journal is the state. `at` is epoch milliseconds of the
 * simulation's clock.
 */
export type Command =
  | { kind: 'configure'; at: number; speed: number; slots: number }
  | { kind: 'create-campaign'; at: number; id: string; definition: CampaignDefinition }
  | { kind: 'update-campaign'; at: number; id: string; patch: Vapi.UpdateCampaignDto }
  | { kind: 'delete-campaign'; at: number; id: string }
  | { kind: 'place-call'; at: number; id: string; request: SingleCallRequest }
  | { kind: 'shift-clock'; at: number; byMs: number };

/** The first line of a journal: everything else follows from it and the commands. */
export interface Genesis {
  seed: string;
  at: number;
  speed: number;
  slots: number;
  campaigns: 'demo' | 'none';
}

export function beginWorld(genesis: Genesis): World {
  const isDemo = genesis.campaigns === 'demo';
  const world = createWorld({ ...genesis, at: genesis.at - (isDemo ? pastMs : 0) });
  if (isDemo) seedCampaigns(world, genesis.at);
  return world;
}

export function applyCommand(world: World, command: Command): void {
  advanceWorld(world, command.at);
  const at = world.now;
  switch (command.kind) {
    case 'configure':
      world.speed = command.speed;
      world.singles.speed = command.speed;
      world.slots = command.slots;
      return;
    case 'create-campaign':
      createCampaign(world, { ...command, at });
      return;
    case 'update-campaign': {
      const campaign = world.campaigns.get(command.id);
      if (campaign) updateCampaign(world, campaign, { at, patch: command.patch });
      return;
    }
    case 'delete-campaign': {
      const campaign = world.campaigns.get(command.id);
      if (campaign) deleteCampaign(world, campaign, at);
      return;
    }
    case 'place-call':
      placeSingleCall(world, { ...command, at });
      return;
    case 'shift-clock':
      return;
  }
}
