import 'server-only';
import { cookies } from 'next/headers';
import { sessionCookieName } from './session-cookie';
import { sessionCookieOptions } from './session-cookie-options';

/** Hands the browser its session cookie, or takes it back with null. Only in a server action. */
export async function keepSession(cookie: string | null): Promise<void> {
  const jar = await cookies();
  const options = sessionCookieOptions();
  if (cookie === null) jar.set(sessionCookieName(), '', { ...options, maxAge: 0 });
  else jar.set(sessionCookieName(), cookie, options);
}
