import 'server-only';
import { and, eq, gt, sql } from 'drizzle-orm';
import { getDb } from '../db/client';
import { isDatabaseDown } from '../db/is-database-down';
import { sessions } from '../db/schema';
import { getAuth } from './auth';
import { libraryCookie, sessionCookieOf } from './session-cookie';
import { type RememberedSession, recallSession, rememberSession } from './session-memory';
import { AWAY_MEMORY_MS, IDLE_MS, TOUCH_AFTER_MS } from './session-times';

type Look = {
  /** Whether an older look-up will do while the database is away: a campaign may have to be stopped. */
  mayRecall?: boolean;
};

/**
 * The session behind a request's cookie, or null: none, forged, past its absolute end, or of a disabled
 * person. Never extends it.
 */
export async function readSession(
  headers: Headers,
  now: number,
  { mayRecall = false }: Look = {},
): Promise<RememberedSession | null> {
  const cookie = sessionCookieOf(headers);
  if (cookie === null) return null;
  const known = recallSession(cookie, now);
  if (known) return known.endsAt > now ? known : null;
  const fresh = await loadOrRecall(cookie, { now, mayRecall });
  if (fresh === null || fresh.endsAt <= now) return null;
  return fresh;
}

async function loadOrRecall(
  cookie: string,
  { now, mayRecall }: { now: number; mayRecall: boolean },
): Promise<RememberedSession | null> {
  try {
    const fresh = await loadSession(cookie);
    if (fresh !== null) rememberSession(cookie, fresh, now);
    return fresh;
  } catch (thrown) {
    const cause = await findCause(thrown);
    if (!mayRecall || !isDatabaseDown(cause)) throw cause;
    const known = recallSession(cookie, now, AWAY_MEMORY_MS);
    if (known === null) throw cause;
    return known;
  }
}

/** The library keeps the reason of a failed look-up to itself: the database is asked for it. */
async function findCause(thrown: unknown): Promise<unknown> {
  if (isDatabaseDown(thrown)) return thrown;
  try {
    await (await getDb()).execute(sql`select 1`);
    return thrown;
  } catch (reason) {
    return reason;
  }
}

async function loadSession(cookie: string): Promise<RememberedSession | null> {
  const auth = await getAuth();
  const found = await auth.api.getSession({
    headers: new Headers({ cookie: libraryCookie(cookie) }),
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
  try {
    const db = await getDb();
    await db
      .update(sessions)
      .set({ updatedAt: new Date(now) })
      .where(
        and(eq(sessions.id, session.sessionId), gt(sessions.updatedAt, new Date(now - IDLE_MS))),
      );
  } catch (thrown) {
    // A note that can't be written refuses nobody; what needs the database fails by itself.
    if (!isDatabaseDown(thrown)) throw thrown;
  }
}
