import { LOOPBACK } from './loopback';

const HOST = /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)*[a-z0-9]([a-z0-9-]*[a-z0-9])?$|^\[[0-9a-f:.]+\]$/;

/**
 * Whether a site may be named in `frame-ancestors`: one origin exactly as browsers write it. `*` would let
 * anybody frame us, `null` every sandboxed page, `http:` whoever sits on the wire.
 */
export function isPortalOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, origin } = new URL(text);
  if (origin !== text || !HOST.test(hostname)) return false;
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.has(hostname));
}
