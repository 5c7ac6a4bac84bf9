import { readPlanLimits } from '@/lib/server/launches/plan-limits';
import type { WatchDeps } from './deps';
import type { Slots } from './memory';

const KNOWN_MS = 30_000;

/** The organisation's call slots: a setting, until a reply of Vapi says better. */
export async function readSlots(deps: Pick<WatchDeps, 'db' | 'memory'>): Promise<Slots> {
  const { db, memory } = deps;
  if (memory.slots !== null && performance.now() - memory.slots.atMs < KNOWN_MS) {
    return memory.slots.value;
  }
  const { slots } = await readPlanLimits({ db, graceSeconds: 0, retryWindowSeconds: 0 });
  memory.slots = { value: slots, atMs: performance.now() };
  return slots;
}
