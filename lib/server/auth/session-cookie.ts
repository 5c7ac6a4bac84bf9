import 'server-only';
import { env } from '../env';
import { FRAME_COOKIE, PLAIN_COOKIE, SECURE_COOKIE } from './cookie-names';
import { placeOf } from './request-place';

/** The console's cookie, and the name under which the sign-in library knows every session. */
export function sessionCookieName(): string {
  return isSecure() ? SECURE_COOKIE : PLAIN_COOKIE;
}

/** Production is served over TLS, also where a proxy in front ends it; only the demo and development are not. */
export function isSecure(): boolean {
  const { isHttps, isProduction, isDemo } = env();
  return isHttps || (isProduction && !isDemo);
}

/**
 * The session cookie as it was sent, token and signature: a frame's screens see only the frame's, the
 * console's only the console's. Where no Referer tells them apart, the console's goes first. That opens
 * nothing, both are the same browser's own, and a mutation still has to pass the Origin gate.
 */
export function sessionCookieOf(headers: Headers): string | null {
  switch (placeOf(headers)) {
    case 'frame':
      return cookieValue(headers, FRAME_COOKIE);
    case 'console':
      return cookieValue(headers, sessionCookieName());
    case 'unknown':
      return cookieValue(headers, sessionCookieName()) ?? cookieValue(headers, FRAME_COOKIE);
  }
}

/** The session as the sign-in library looks for it: alone, and under the one name it knows. */
export function libraryCookie(sessionCookie: string | null): string {
  return sessionCookie === null ? '' : `${sessionCookieName()}=${sessionCookie}`;
}

function cookieValue(headers: Headers, cookie: string): string | null {
  const name = `${cookie}=`;
  for (const part of (headers.get('cookie') ?? '').split(';')) {
    const pair = part.trim();
    if (pair.startsWith(name)) return pair.slice(name.length);
  }
  return null;
}
