import 'server-only';
import { createHash, timingSafeEqual } from 'node:crypto';

/** Whether a request carries `Authorization: Bearer <secret>`, compared in constant time. */
export function isCron(headers: Headers, secret: string): boolean {
  const given = headers.get('authorization') ?? '';
  // Hashed, because the comparison needs equal lengths and must not tell them.
  return timingSafeEqual(digest(given), digest(`Bearer ${secret}`));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
