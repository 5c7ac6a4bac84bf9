import 'server-only';
import { env } from '../env';
import { PLAIN_COOKIE, SECURE_COOKIE } from './cookie-names';

export function sessionCookieName(): string {
  return isSecure() ? SECURE_COOKIE : PLAIN_COOKIE;
}

/** Production is served over TLS, also where a proxy in front ends it; only the demo and development are not. */
export function isSecure(): boolean {
  const { isHttps, isProduction, isDemo } = env();
  return isHttps || (isProduction && !isDemo);
}

/** The cookie as it was sent: token and signature. */
export function sessionCookieOf(headers: Headers): string | null {
  const name = `${sessionCookieName()}=`;
  for (const part of (headers.get('cookie') ?? '').split(';')) {
    const pair = part.trim();
    if (pair.startsWith(name)) return pair.slice(name.length);
  }
  return null;
}
