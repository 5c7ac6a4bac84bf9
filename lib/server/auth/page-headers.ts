import 'server-only';
import { cookies, headers } from 'next/headers';

/**
 * The headers a page is drawn from. A page drawn in the answer to a server action still has the headers
 * that action was sent with: what it did to the cookies since is only in the cookie jar.
 */
export async function pageHeaders(): Promise<Headers> {
  const [sent, jar] = await Promise.all([headers(), cookies()]);
  const now = new Headers(sent);
  now.set('cookie', jar.toString());
  return now;
}
