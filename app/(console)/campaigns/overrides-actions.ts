'use server';

import { z } from 'zod';
import type { Result } from '@/lib/campaign/result';
import { OverridesDraft } from '@/lib/overrides/draft';
import { MAX_SET_NAME } from '@/lib/overrides/saved';
import {
  createSavedOverrides,
  deleteSavedOverrides,
  updateSavedOverrides,
} from '@/lib/server/overrides';
import { parseInput } from '@/lib/server/parse-input';
import { runAction } from '@/lib/server/run-action';

const Name = z
  .string()
  .transform((name) => name.replaceAll('\0', '').toWellFormed().trim())
  .pipe(z.string().min(1).max(MAX_SET_NAME));
const CreateInput = z.object({ name: Name, content: OverridesDraft });

/** Keeps overrides under a new name. */
export async function createOverrides(input: unknown): Promise<Result<{ id: string }>> {
  return runAction({ name: 'overrides.save', permission: 'operate' }, async ({ actor }) =>
    createSavedOverrides({ ...parseInput(CreateInput, input), actor }),
  );
}

const UpdateInput = z.object({
  id: z.uuid(),
  seenAt: z.string().max(40),
  name: Name.optional(),
  content: OverridesDraft.optional(),
});

/** Renames a saved set, or replaces what is in it. */
export async function updateOverrides(input: unknown): Promise<Result<null>> {
  return runAction({ name: 'overrides.update', permission: 'operate' }, async ({ actor }) => {
    await updateSavedOverrides({ ...parseInput(UpdateInput, input), actor });
    return null;
  });
}

const DeleteInput = z.object({ id: z.uuid() });

/** Forgets a saved set; drafts that used it keep what they took. */
export async function deleteOverrides(input: unknown): Promise<Result<null>> {
  return runAction({ name: 'overrides.delete', permission: 'operate' }, async ({ actor }) => {
    await deleteSavedOverrides({ ...parseInput(DeleteInput, input), actor });
    return null;
  });
}
