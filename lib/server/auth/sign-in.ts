import 'server-only';
import { eq } from 'drizzle-orm';
import { recordDenied, recordOutcome } from '../audit/record';
import { getDb } from '../db/client';
import { sessions } from '../db/schema';
import type { Db } from '../db/types';
import { attemptKey, beginAttempt, forgetAttempts } from './attempt-delay';
import { clientIp } from './client-ip';
import { normaliseEmail } from './normalise-email';
import { permissionsOf, type Role } from './permissions';
import { postToAuth, readSessionCookie } from './post-to-auth';
import { readSession } from './session';
import { forgetSessions } from './session-memory';

export type SignInOutcome =
  | { kind: 'signed-in'; cookie: string }
  | { kind: 'refused' }
  | { kind: 'delayed'; waitSeconds: number }
  | { kind: 'failed' };

type Credentials = { email: string; password: string };

/**
 * Tries e-mail and password. `cookie` is the value of the session cookie; the session this browser had
 * until now ends. An unknown address, a wrong password and a disabled person all come out as `refused`,
 * after about the same time.
 */
export async function signIn(
  { email, password }: Credentials,
  { headers, now = Date.now() }: { headers: Headers; now?: number },
): Promise<SignInOutcome> {
  const db = await getDb();
  const address = normaliseEmail(email);
  const key = attemptKey('account', address);
  const wait = await beginAttempt(db, key, now);
  if (wait > 0) return { kind: 'delayed', waitSeconds: Math.ceil(wait / 1000) };
  const response = await postToAuth('/sign-in/email', { email: address, password }, headers);
  if (response.status === 429) return { kind: 'delayed', waitSeconds: waitOf(response) };
  if (response.status >= 500) return { kind: 'failed' };
  const cookie = readSessionCookie(response);
  if (!response.ok || cookie === null) {
    await recordDenied(db, { actor: null, action: 'session.start' });
    return { kind: 'refused' };
  }
  await forgetAttempts(db, key, now);
  await endPrevious(db, headers);
  const { user } = (await response.json()) as { user: { id: string; name: string; role: Role } };
  const { id, name, role } = user;
  const actor = { id, name, role, permissions: permissionsOf(role), ip: clientIp(headers) };
  await recordOutcome(db, { actor, action: 'session.start', target: id });
  return { kind: 'signed-in', cookie };
}

/** Its cookie is overwritten; a copy of it would otherwise stay good for the rest of its twelve hours. */
async function endPrevious(db: Db, headers: Headers): Promise<void> {
  const previous = await readSession(headers, Date.now());
  if (previous === null) return;
  await db.delete(sessions).where(eq(sessions.id, previous.sessionId));
  forgetSessions();
}

function waitOf(response: Response): number {
  return Number(response.headers.get('x-retry-after')) || 60;
}
