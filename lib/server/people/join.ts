import 'server-only';
import { eq } from 'drizzle-orm';
import { recordOutcome } from '../audit/record';
import { attemptKey, forgetAttempts } from '../auth/attempt-delay';
import { clientIp } from '../auth/client-ip';
import { isRole, permissionsOf, type Role } from '../auth/permissions';
import { type SignInOutcome, signIn } from '../auth/sign-in';
import { getDb } from '../db/client';
import { people, personLinks } from '../db/schema';
import type { Db } from '../db/types';
import { DomainError } from '../errors';
import { claimLink, openLink } from './claim-link';
import { createPerson } from './create-person';
import { guessableProblem } from './new-person-schema';
import type { LinkFacts } from './read-link';

export type Joining = { token: string; name: string; password: string };
type Context = { headers: Headers; now?: number };

/**
 * Makes the invited person and signs them in; the link is spent.
 *
 * @throws DomainError `not-found` the link does not work, `bad-input` a guessable password, `conflict` the
 * address came in another way meanwhile, `too-many-requests`
 */
export async function joinByInvitation(
  { token, name, password }: Joining,
  { headers, now = Date.now() }: Context,
): Promise<SignInOutcome> {
  const use = { kind: 'invite', headers, now, action: 'person.join' } as const;
  const link = await openLink(token, use);
  const problem = guessableProblem(password, link.email);
  if (problem !== null) throw new DomainError('bad-input', problem);
  const role = roleOf(link);
  const db = await getDb();
  await db.transaction(async (tx) => {
    const { createdBy } = await claimLink(tx, link, use);
    await refuseTaken(tx, link.email);
    const id = await createPerson(tx, { name, email: link.email, password, role });
    const { tokenHash } = personLinks;
    await tx.update(personLinks).set({ personId: id }).where(eq(tokenHash, link.tokenHash));
    const actor = { id, name, role, permissions: permissionsOf(role), ip: clientIp(headers) };
    const detail = { role, invitedBy: createdBy };
    await recordOutcome(tx, { actor, action: use.action, target: id, detail });
  });
  // Guesses made at the address before somebody had it must not keep out who has it now.
  await forgetAttempts(db, attemptKey('account', link.email), now);
  return signIn({ email: link.email, password }, { headers, now });
}

function roleOf({ role }: LinkFacts): Role {
  return role !== null && isRole(role) ? role : 'viewer';
}

async function refuseTaken(tx: Db, email: string): Promise<void> {
  const here = await tx.select({ id: people.id }).from(people).where(eq(people.email, email));
  if (here.length === 0) return;
  throw new DomainError(
    'conflict',
    'A person with this e-mail is here already. Sign in, or ask an administrator for a reset link.',
  );
}
