import 'server-only';
import { env } from '../env';
import { getAuth } from './auth';
import { clientIp } from './client-ip';
import { IP_HEADER, UNKNOWN_IP } from './ip-header';
import { libraryCookie, sessionCookieName, sessionCookieOf } from './session-cookie';

/** Posts through the sign-in library's HTTP handler: calling its functions directly skips its limiter. */
export async function postToAuth(
  path: string,
  body: Record<string, unknown>,
  headers: Headers,
): Promise<Response> {
  const auth = await getAuth();
  const origin = env().appOrigins[0] as string;
  const request = new Request(`${origin}/api/auth${path}`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: {
      'content-type': 'application/json',
      origin,
      cookie: libraryCookie(sessionCookieOf(headers)),
      'user-agent': headers.get('user-agent') ?? '',
      [IP_HEADER]: clientIp(headers) ?? UNKNOWN_IP,
    },
  });
  return auth.handler(request);
}

/** The value of the session cookie a reply sets, decoded; null when it sets none. */
export function readSessionCookie(response: Response): string | null {
  const prefix = `${sessionCookieName()}=`;
  const line = response.headers.getSetCookie().find((cookie) => cookie.startsWith(prefix));
  const value = line?.slice(prefix.length).split(';')[0] ?? '';
  return value === '' ? null : decodeURIComponent(value);
}
