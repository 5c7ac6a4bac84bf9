import 'server-only';
import { env } from '../env';

/**
 * The address of whoever asks, or null. Only Vercel's own header is believed: Next hands on the socket's
 * address in `x-forwarded-for`, but only when the client has not written that header itself.
 */
export function clientIp(headers: Headers): string | null {
  if (!env().VERCEL) return null;
  return headers.get('x-vercel-forwarded-for') ?? headers.get('x-real-ip');
}
