'use server';

import { refresh } from 'next/cache';
import type { Result } from '@/lib/campaign/result';
import { SlotLimit, saveSlots } from '@/lib/server/connection/save-slots';
import { parseInput } from '@/lib/server/parse-input';
import { runAction } from '@/lib/server/run-action';

/** Sets how many calls may run at once. */
export async function saveSlotsAction(input: unknown): Promise<Result<null>> {
  const needs = { name: 'settings.slots', permission: 'administer' } as const;
  const result = await runAction(needs, async ({ actor }) => {
    await saveSlots(parseInput(SlotLimit, input), { actor });
    return null;
  });
  if (result.ok) refresh();
  return result;
}
