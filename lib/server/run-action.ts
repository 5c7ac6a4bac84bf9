import 'server-only';
import { headers } from 'next/headers';
import { unstable_rethrow } from 'next/navigation';
import type { Result } from '@/lib/campaign/result';
import { admit } from './admit';
import type { Actor, Permission } from './auth/actor';
import { toFailure } from './failure';
import { newRequestId } from './request-id';

type ActionNeeds = {
  /** Verb and noun, as the audit names a refusal: `campaign.delete`. */
  name: string;
  permission: Permission;
};

export type ActionContext = { actor: Actor; requestId: string };

/** Every server action that needs a person: Origin gate, actor, work; failures come back as values. */
export async function runAction<T>(
  { name, permission }: ActionNeeds,
  work: (context: ActionContext) => Promise<T>,
): Promise<Result<T>> {
  const requestId = newRequestId();
  try {
    const actor = await admit({
      headers: await headers(),
      permission,
      isMutation: true,
      action: name,
    });
    return { ok: true, value: await work({ actor, requestId }) };
  } catch (error) {
    // A redirect is thrown too, and is not a failure.
    unstable_rethrow(error);
    return { ok: false, failure: toFailure(error, requestId) };
  }
}
