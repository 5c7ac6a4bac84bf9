import 'server-only';
import { z } from 'zod';
import type { Actor } from '@/lib/server/auth/actor';
import { readDraft } from '@/lib/server/drafts';
import { checkDraft } from './check-draft';
import { commitApproval } from './commit-approval';
import type { LaunchDeps } from './deps';
import { findLaunchOf } from './find-launch';
import { prepareApproval } from './prepare-approval';

/**
 * All that the browser has a say in: which save of which draft, the number of people it confirmed, and the
 * launches of the same contacts it was shown and means to repeat.
 */
export const ApproveLaunch = z.strictObject({
  draftId: z.uuid(),
  version: z.int32().positive(),
  confirmedContacts: z.int32().nonnegative(),
  repeatsSeen: z.array(z.string().max(100)).max(50).optional(),
});
export type ApproveLaunch = z.infer<typeof ApproveLaunch>;

/**
 * Approves a launch, once for each save of a draft: a repeat gets the key of the first. Nothing is sent;
 * `isNew` says whose turn it is to send.
 *
 * @throws DomainError, with nothing written
 */
export async function approveLaunch(
  input: ApproveLaunch,
  { actor, deps }: { actor: Actor; deps: LaunchDeps },
): Promise<{ key: string; isNew: boolean }> {
  const earlier = await findLaunchOf(deps.db, input);
  if (earlier !== null) return { key: earlier, isNew: false };
  const draft = await readDraft(input.draftId, deps.db);
  checkDraft(draft, input.version);
  const approval = await prepareApproval(draft, {
    confirmedContacts: input.confirmedContacts,
    deps,
  });
  return commitApproval(approval, { db: deps.db, actor, repeatsSeen: input.repeatsSeen ?? [] });
}
