import type { World } from '../simulation/state';

export function seedCampaigns(_world: World, _at: number): void {}
