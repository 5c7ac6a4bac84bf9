import 'server-only';
import { isIP } from 'node:net';
import { env } from '../env';

/**
 * The address of whoever asks, or null. Only Vercel's own header is believed, or what the proxies that
 * TRUSTED_PROXY_HOPS counts have written: anything further left in `x-forwarded-for` is the client's word.
 */
export function clientIp(headers: Headers): string | null {
  const { VERCEL, TRUSTED_PROXY_HOPS } = env();
  if (VERCEL) return headers.get('x-vercel-forwarded-for') ?? headers.get('x-real-ip');
  return TRUSTED_PROXY_HOPS > 0 ? hopAddress(headers, TRUSTED_PROXY_HOPS) : null;
}

/** Each proxy appends whom it was asked by, so the outermost trusted one wrote the n-th from the right. */
function hopAddress(headers: Headers, hops: number): string | null {
  const written = (headers.get('x-forwarded-for') ?? '').split(',').map((part) => part.trim());
  const address = written.at(-hops) ?? '';
  return isIP(address) === 0 ? null : address;
}

/** Whether people come with addresses of their own, so that limits can be each one's. */
export function canTellAddresses(): boolean {
  const { VERCEL, TRUSTED_PROXY_HOPS } = env();
  return VERCEL || TRUSTED_PROXY_HOPS > 0;
}
