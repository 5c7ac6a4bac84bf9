import 'server-only';
import { env } from '../env';

/**
 * `__Host-` binds the cookie to this host over TLS, and browsers only take it with `Secure`. Plain http is
 * for the demo and development on this machine, where Safari refuses Secure cookies.
 */
export function sessionCookieName(): string {
  return isSecure() ? '__Host-dialboard' : 'dialboard';
}

export function isSecure(): boolean {
  const { isHttps, isProduction, isDemo } = env();
  return isHttps || (isProduction && !isDemo);
}

export function sessionCookieOf(headers: Headers): string | null {
  const name = `${sessionCookieName()}=`;
  for (const part of (headers.get('cookie') ?? '').split(';')) {
    const pair = part.trim();
    if (pair.startsWith(name)) return pair.slice(name.length);
  }
  return null;
}
