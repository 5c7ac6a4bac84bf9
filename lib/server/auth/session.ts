import 'server-only';
import { and, eq, gt } from 'drizzle-orm';
import { getDb } from '../db/client';
import { sessions } from '../db/schema';
import { getAuth } from './auth';
import { sessionCookieOf } from './session-cookie';
import { type RememberedSession, recallSession, rememberSession } from './session-memory';
import { IDLE_MS, TOUCH_AFTER_MS } from './session-times';

/**
 * The session behind a request's cookie, or null: none, forged, past its absolute end, or of a disabled
 * person. Never extends it.
 */
export async function readSession(
  headers: Headers,
  now: number,
): Promise<RememberedSession | null> {
  const cookie = sessionCookieOf(headers);
  if (cookie === null) return null;
  const known = recallSession(cookie, now);
  if (known) return known.endsAt > now ? known : null;
  const fresh = await loadSession(headers);
  if (fresh === null || fresh.endsAt <= now) return null;
  rememberSession(cookie, fresh, now);
  return fresh;
}

async function loadSession(headers: Headers): Promise<RememberedSession | null> {
  const auth = await getAuth();
  const found = await auth.api.getSession({
    headers: new Headers({ cookie: headers.get('cookie') ?? '' }),
    query: { disableRefresh: true, disableCookieCache: true },
  });
  if (found === null || found.user.disabledAt) return null;
  return {
    sessionId: found.session.id,
    person: { id: found.user.id, name: found.user.name, role: found.user.role },
    endsAt: found.session.expiresAt.getTime(),
    activeAt: found.session.updatedAt.getTime(),
  };
}

/** Notes that the person did something. An idle session stays idle. */
export async function touchSession(session: RememberedSession, now: number): Promise<void> {
  if (now - session.activeAt < TOUCH_AFTER_MS || now - session.activeAt > IDLE_MS) return;
  session.activeAt = now;
  const db = await getDb();
  await db
    .update(sessions)
    .set({ updatedAt: new Date(now) })
    .where(
      and(eq(sessions.id, session.sessionId), gt(sessions.updatedAt, new Date(now - IDLE_MS))),
    );
}
