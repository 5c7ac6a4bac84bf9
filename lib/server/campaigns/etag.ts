import { createHash } from 'node:crypto';

/** A short name for a value: the same value, the same name. */
export function shortHash(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return createHash('sha256').update(text).digest('base64url').slice(0, 12);
}

/** Whether one of the tags in an If-None-Match is this one; a proxy may have made it weak. */
export function matchesEtag(ifNoneMatch: string | null, etag: string): boolean {
  const tags = ifNoneMatch?.split(',') ?? [];
  return tags.some((tag) => tag.trim().replace(/^W\//, '') === etag);
}
