import 'server-only';
import { hashPassword } from 'better-auth/crypto';
import { recordOutcome } from '../audit/record';
import { attemptKey, forgetAttempts } from '../auth/attempt-delay';
import { clientIp } from '../auth/client-ip';
import { permissionsOf, type Role } from '../auth/permissions';
import { forgetSessions } from '../auth/session-memory';
import { type SignInOutcome, signIn } from '../auth/sign-in';
import { getDb } from '../db/client';
import { DomainError } from '../errors';
import { claimLink, openLink } from './claim-link';
import { findPerson } from './find-person';
import { guessableProblem } from './new-person-schema';
import { revokeLinksFor } from './revoke-links';
import { setPassword } from './set-password';

type Context = { headers: Headers; now?: number };

/**
 * Sets a new password by a link, ends all sessions of the person and signs this browser in.
 *
 * @throws DomainError `not-found` the link does not work, `bad-input` a guessable password, `too-many-requests`
 */
export async function resetPassword(
  { token, password }: { token: string; password: string },
  { headers, now = Date.now() }: Context,
): Promise<SignInOutcome> {
  const use = { kind: 'reset', headers, now, action: 'person.reset-password' } as const;
  const link = await openLink(token, use);
  const problem = guessableProblem(password, link.email);
  if (problem !== null) throw new DomainError('bad-input', problem);
  const hash = await hashPassword(password);
  const db = await getDb();
  const email = await db.transaction(async (tx) => {
    const { createdBy } = await claimLink(tx, link, use);
    const { id, name, email, ...person } = await findPerson(tx, link.personId ?? '');
    await setPassword(tx, id, { hash });
    await revokeLinksFor(tx, id);
    const role = person.role as Role;
    const actor = { id, name, role, permissions: permissionsOf(role), ip: clientIp(headers) };
    const detail = { linkBy: createdBy };
    await recordOutcome(tx, { actor, action: use.action, target: id, detail });
    return email;
  });
  forgetSessions();
  await forgetAttempts(db, attemptKey('account', email), now);
  return signIn({ email, password }, { headers, now });
}
