import 'server-only';
import { isSecure } from './session-cookie';
import { ABSOLUTE_MS } from './session-times';

const ALWAYS = { httpOnly: true, path: '/', maxAge: ABSOLUTE_MS / 1000 } as const;

/** How the session cookie is set: unreadable to scripts, sent to this host only, gone with the session. */
export function sessionCookieOptions() {
  return { ...ALWAYS, secure: isSecure(), sameSite: 'lax' as const };
}

/**
 * The frame's: sent across sites, but kept apart for each portal's site (CHIPS), so that no other site can
 * have requests made with it. Browsers count localhost and 127.0.0.1 as secure, Safari excepted.
 */
export function frameCookieOptions() {
  return { ...ALWAYS, secure: true, sameSite: 'none' as const, partitioned: true };
}
