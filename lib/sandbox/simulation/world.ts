import { uuidFor } from '../random';
import { Agenda } from './agenda';
import { everydayMix } from './draw';
import type { Lane, World } from './state';

export function createWorld(input: {
  seed: string;
  at: number;
  speed: number;
  slots: number;
}): World {
  return {
    seed: input.seed,
    orgId: uuidFor('organisation', input.seed),
    now: input.at,
    speed: input.speed,
    slots: input.slots,
    busy: 0,
    ordinal: 1,
    order: 0,
    campaigns: new Map(),
    calls: new Map(),
    open: new Set(),
    singles: singleCallsLane(input.speed),
    agenda: new Agenda(),
  };
}

/** Calls placed one by one share the organisation's slots but belong to no campaign. */
function singleCallsLane(speed: number): Lane {
  return {
    ordinal: 0,
    speed,
    mix: everydayMix,
    slots: Number.POSITIVE_INFINITY,
    queue: [],
    calls: [],
    active: 0,
    updatedAt: 0,
  };
}
