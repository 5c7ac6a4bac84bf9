import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, as they stand in an address. */
export function newLinkToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a token. */
export function hashLinkToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Names a link in the audit without opening it. */
export function linkName(tokenHash: string): string {
  return tokenHash.slice(0, 12);
}
