import { createHmac } from 'node:crypto';
import type { HonoRequest } from 'hono';

/** Recordings can be opened by link: a signature in the query stands in for the bearer. */
export function signPath(path: string, key: string): string {
  return createHmac('sha256', key).update(path).digest('hex').slice(0, 32);
}

export function isPresigned(request: HonoRequest, key: string): boolean {
  const { method, path } = request;
  return method === 'GET' && request.query('signature') === signPath(path, key);
}
