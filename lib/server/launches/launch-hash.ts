import 'server-only';
import { createHash } from 'node:crypto';
import { canonicalJson } from '@/lib/campaign/canonical-json';
import { launchHashInput } from '@/lib/campaign/launch-hash';

/** sha-256 in hex over what would be launched; the clock is left out, so a repeat has the same one. */
export function hashLaunch(identity: Parameters<typeof launchHashInput>[0]): string {
  return sha256(launchHashInput(identity));
}

/** sha-256 in hex over the body as it is sent. */
export function hashPayload(payload: unknown): string {
  return sha256(canonicalJson(payload));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
