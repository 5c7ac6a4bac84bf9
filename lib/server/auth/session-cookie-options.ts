import 'server-only';
import { isSecure } from './session-cookie';
import { ABSOLUTE_MS } from './session-times';

/** How the session cookie is set: unreadable to scripts, sent to this host only, gone with the session. */
export function sessionCookieOptions() {
  return {
    httpOnly: true,
    secure: isSecure(),
    sameSite: 'lax' as const,
    path: '/',
    maxAge: ABSOLUTE_MS / 1000,
  };
}
