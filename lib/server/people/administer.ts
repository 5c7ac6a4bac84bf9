import 'server-only';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { recordDenied, recordOutcome } from '../audit/record';
import type { Actor } from '../auth/actor';
import { permissionsOf } from '../auth/permissions';
import { forgetSessions } from '../auth/session-memory';
import { getDb } from '../db/client';
import { people } from '../db/schema';
import type { Db } from '../db/types';
import { DomainError } from '../errors';

/** Any fixed number: changes to people are made one at a time under it. */
const PEOPLE_LOCK = 7_203_440_121;

type Administration = { actor: Actor; action: string; target?: string };
type Done<T> = { value: T; detail?: Record<string, unknown>; target?: string };

/**
 * A change to people by an administrator, in one transaction with its audit row; a refusal leaves a row as
 * well. The actor's own standing is read again inside: a session may be remembered for some seconds.
 */
export async function administer<T>(
  { actor, action, target }: Administration,
  work: (tx: Db) => Promise<Done<T>>,
): Promise<T> {
  const db = await getDb();
  try {
    const value = await db.transaction(async (tx) => {
      await tx.execute(sql`select pg_advisory_xact_lock(${PEOPLE_LOCK})`);
      await checkStanding(tx, actor);
      const done = await work(tx);
      await keepAnAdministrator(tx);
      await recordOutcome(tx, {
        actor,
        action,
        target: done.target ?? target,
        detail: done.detail,
      });
      return done.value;
    });
    forgetSessions();
    return value;
  } catch (error) {
    if (error instanceof DomainError) {
      await recordDenied(db, { actor, action, target, detail: { code: error.code } });
    }
    throw error;
  }
}

/** For whom only somebody else may do this. */
export function refuseSelf(actor: Actor, personId: string, message: string): void {
  if (actor.id === personId) throw new DomainError('not-allowed', message);
}

/** @throws DomainError `conflict` when nobody would be left who can administer */
export async function keepAnAdministrator(tx: Db): Promise<void> {
  const left = await tx
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.role, 'admin'), isNull(people.disabledAt)))
    .limit(1);
  if (left.length > 0) return;
  throw new DomainError(
    'conflict',
    'This is the last active administrator, so nothing was changed. Make somebody else one first.',
  );
}

async function checkStanding(tx: Db, actor: Actor): Promise<void> {
  const [now] = await tx.select().from(people).where(eq(people.id, actor.id));
  if (now && now.disabledAt === null && permissionsOf(now.role).has('administer')) return;
  throw new DomainError(
    'not-allowed',
    'You are no longer an administrator. Ask one; nothing was changed.',
  );
}
