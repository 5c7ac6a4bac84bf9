import { randomUUID } from 'node:crypto';

/** Twelve hex characters: short enough to read out, unique enough to find one line in a day's log. */
export function newRequestId(): string {
  return randomUUID().replaceAll('-', '').slice(0, 12);
}
