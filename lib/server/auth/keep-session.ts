import 'server-only';
import { cookies, headers } from 'next/headers';
import { FRAME_COOKIE } from './cookie-names';
import { placeOf } from './request-place';
import { sessionCookieName } from './session-cookie';
import { frameCookieOptions, sessionCookieOptions } from './session-cookie-options';

/**
 * Hands the browser the session cookie of the place it is in, console or frame, or takes it back with null.
 * Only in a server action.
 */
export async function keepSession(cookie: string | null): Promise<void> {
  const jar = await cookies();
  const isFrame = placeOf(await headers()) === 'frame';
  const name = isFrame ? FRAME_COOKIE : sessionCookieName();
  const options = isFrame ? frameCookieOptions() : sessionCookieOptions();
  if (cookie === null) jar.set(name, '', { ...options, maxAge: 0 });
  else jar.set(name, cookie, options);
}
