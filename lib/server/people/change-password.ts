import 'server-only';
import { hashPassword, verifyPassword } from 'better-auth/crypto';
import { and, eq } from 'drizzle-orm';
import { recordDenied, recordOutcome } from '../audit/record';
import type { Actor } from '../auth/actor';
import { attemptKey, beginAttempt, forgetAttempts } from '../auth/attempt-delay';
import { forgetSessions } from '../auth/session-memory';
import { type SignInOutcome, signIn } from '../auth/sign-in';
import { waitInWords } from '../auth/wait-in-words';
import { getDb } from '../db/client';
import { accounts, people } from '../db/schema';
import type { Db } from '../db/types';
import { env } from '../env';
import { DomainError } from '../errors';
import { DEMO_PERSON } from './demo-person';
import { guessableProblem } from './new-person-schema';
import { setPassword } from './set-password';

const SAME = 'This is the same password. Choose another.';

export type PasswordChange = { current: string; password: string };
type Context = { actor: Actor; headers: Headers; now?: number };

/**
 * Ends every session of the person and opens a new one for this browser: `cookie` of the outcome is its. A
 * wrong current password counts like a wrong sign-in.
 *
 * @throws DomainError `not-allowed` wrong current password, `bad-input` no good new one,
 * `too-many-requests`, `conflict`
 */
export async function changePassword(
  { current, password }: PasswordChange,
  { actor, headers, now = Date.now() }: Context,
): Promise<SignInOutcome> {
  const db = await getDb();
  const { email, hash } = await readAccount(db, actor.id);
  if (env().isDemo && email === DEMO_PERSON.email) throw demoStays();
  const problem = current === password ? SAME : guessableProblem(password, email);
  if (problem !== null) throw new DomainError('bad-input', problem);
  const key = attemptKey('account', email);
  const wait = await beginAttempt(db, key, now);
  if (wait > 0) throw tooMany(Math.ceil(wait / 1000));
  const entry = { actor, action: 'person.change-password', target: actor.id };
  if (!(await verifyPassword({ hash, password: current }))) {
    await recordDenied(db, entry);
    throw new DomainError('not-allowed', 'This is not your current password.');
  }
  const next = await hashPassword(password);
  await db.transaction(async (tx) => {
    if (!(await setPassword(tx, actor.id, { hash: next, instead: hash }))) throw changedMeanwhile();
    await recordOutcome(tx, entry);
  });
  forgetSessions();
  await forgetAttempts(db, key, now);
  return signIn({ email, password }, { headers, now });
}

async function readAccount(db: Db, personId: string): Promise<{ email: string; hash: string }> {
  const [found] = await db
    .select({ email: people.email, hash: accounts.password })
    .from(people)
    .innerJoin(accounts, eq(accounts.userId, people.id))
    .where(and(eq(people.id, personId), eq(accounts.providerId, 'credential')));
  if (!found?.hash) throw new DomainError('not-found', 'This account has no password to change.');
  return { email: found.email, hash: found.hash };
}

function tooMany(seconds: number): DomainError {
  return new DomainError(
    'too-many-requests',
    `Too many wrong passwords. Try again in ${waitInWords(seconds)}; nothing was changed.`,
    { retryAfterSeconds: seconds },
  );
}

function changedMeanwhile(): DomainError {
  return new DomainError(
    'conflict',
    'The password was changed elsewhere a moment ago. Sign in again; nothing was changed here.',
  );
}

function demoStays(): DomainError {
  return new DomainError(
    'conflict',
    'This password is printed on the demo’s sign-in page, so it stays. Invite a person to try this.',
  );
}
