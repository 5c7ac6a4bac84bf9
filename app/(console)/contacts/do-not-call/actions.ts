'use server';

import { refresh } from 'next/cache';
import type { Result } from '@/lib/campaign/result';
import type { AddedNumber } from '@/lib/contacts/do-not-call/do-not-call';
import { addToDoNotCall } from '@/lib/server/do-not-call';
import { parseInput } from '@/lib/server/parse-input';
import { runAction } from '@/lib/server/run-action';
import { AddNumber, RemoveNumber, removeNumber } from '@/lib/server/suppression';

/** Puts one number on the list, and takes it out of campaigns that wait for their start. */
export async function addDoNotCallAction(input: unknown): Promise<Result<AddedNumber>> {
  const result = await runAction(
    { name: 'do-not-call.add', permission: 'operate' },
    async ({ actor }) => addToDoNotCall(parseInput(AddNumber, input), { actor }),
  );
  if (result.ok) refresh();
  return result;
}

/** Takes a number off the list, with a reason. */
export async function removeDoNotCallAction(input: unknown): Promise<Result<null>> {
  const result = await runAction(
    { name: 'do-not-call.remove', permission: 'operate' },
    async ({ actor }) => {
      await removeNumber(parseInput(RemoveNumber, input), { actor });
      return null;
    },
  );
  if (result.ok) refresh();
  return result;
}
