import 'server-only';
import { createHash } from 'node:crypto';
import { headerSetKey } from '@/lib/contacts/mapping/remembered-mapping';

/** Under which a set of headers is remembered. */
export function hashHeaders(columns: readonly string[]): string {
  return createHash('sha256').update(headerSetKey(columns)).digest('hex');
}
