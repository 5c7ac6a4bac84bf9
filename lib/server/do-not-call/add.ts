import 'server-only';
import type { AddedNumber, ImportedNumbers } from '@/lib/contacts/do-not-call/do-not-call';
import type { Actor } from '@/lib/server/auth/actor';
import { type WatchDeps, watchDeps } from '@/lib/server/campaigns';
import {
  type AddNumber,
  addNumber,
  type ImportNumbers,
  importNumbers,
} from '@/lib/server/suppression';
import { takeOutListed } from './take-out-listed';

/** Puts a number on the list, and takes it out of the campaigns that wait for their start. */
export async function addToDoNotCall(
  input: AddNumber,
  { actor, deps: given }: { actor: Actor; deps?: WatchDeps },
): Promise<AddedNumber> {
  const deps = given ?? (await watchDeps());
  const { entry, isNew } = await addNumber(input, { actor, db: deps.db });
  const reached = await takeOutListed([entry], {
    actor,
    deps,
    calledBy: input.call?.campaignId ?? null,
  });
  return { number: entry.number, isNew, ...reached };
}

/** The same for thousands. */
export async function importToDoNotCall(
  input: ImportNumbers,
  { actor, deps: given }: { actor: Actor; deps?: WatchDeps },
): Promise<ImportedNumbers> {
  const deps = given ?? (await watchDeps());
  const { report, entries } = await importNumbers(input, { actor, db: deps.db });
  return { report, ...(await takeOutListed(entries, { actor, deps })) };
}
