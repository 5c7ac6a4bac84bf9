import 'server-only';
import { createHash, timingSafeEqual } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { recordOutcome } from '../audit/record';
import { attemptKey, beginAttempt, forgetAttempts } from '../auth/attempt-delay';
import { getDb } from '../db/client';
import { people } from '../db/schema';
import type { Db } from '../db/types';
import { env } from '../env';
import { DomainError } from '../errors';
import { createPerson, type NewPerson } from './create-person';

const SET_UP_LOCK = 7_203_440_120;

/** Whether nobody can sign in yet, so that the set-up page has something to do. */
export async function needsSetUp(): Promise<boolean> {
  return isEmpty(await getDb());
}

/** Makes the first administrator. SETUP_TOKEN opens this once: with the first person it is spent. */
export async function createFirstAdmin(
  { token, ...person }: Omit<NewPerson, 'role'> & { token: string },
  now: number = Date.now(),
): Promise<void> {
  const db = await getDb();
  const key = attemptKey('set-up', 'token');
  const wait = await beginAttempt(db, key, now);
  if (wait > 0) throw tooMany(Math.ceil(wait / 1000));
  if (!isSetUpToken(token)) {
    throw new DomainError('not-allowed', 'This is not the set-up token of this deployment.');
  }
  await db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${SET_UP_LOCK})`);
    if (!(await isEmpty(tx))) {
      throw new DomainError('conflict', 'The first administrator exists already. Sign in instead.');
    }
    const id = await createPerson(tx, { ...person, role: 'admin' });
    await recordOutcome(tx, { actor: null, action: 'person.set-up', target: id });
  });
  await forgetAttempts(db, key, now);
}

function isSetUpToken(token: string): boolean {
  const expected = env().SETUP_TOKEN;
  return expected !== undefined && timingSafeEqual(digest(token), digest(expected));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

async function isEmpty(db: Db): Promise<boolean> {
  return (await db.select({ id: people.id }).from(people).limit(1)).length === 0;
}

function tooMany(seconds: number): DomainError {
  return new DomainError(
    'too-many-requests',
    'Too many wrong tokens. Wait a little, then try again.',
    {
      retryAfterSeconds: seconds,
    },
  );
}
