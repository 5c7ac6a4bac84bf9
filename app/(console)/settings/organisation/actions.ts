'use server';

import { refresh } from 'next/cache';
import type { Result } from '@/lib/campaign/result';
import { NewHomeCountry, saveHomeCountry } from '@/lib/server/organisation/home-country';
import { parseInput } from '@/lib/server/parse-input';
import { runAction } from '@/lib/server/run-action';

/** Sets the country imports begin with. */
export async function saveHomeCountryAction(input: unknown): Promise<Result<null>> {
  const needs = { name: 'settings.home-country', permission: 'administer' } as const;
  const result = await runAction(needs, async ({ actor }) => {
    await saveHomeCountry(parseInput(NewHomeCountry, input), { actor });
    return null;
  });
  if (result.ok) refresh();
  return result;
}
