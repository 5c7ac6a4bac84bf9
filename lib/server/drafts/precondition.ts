import { DomainError } from '@/lib/server/errors';

/**
 * The version a save is based on: 0 for `If-None-Match: *` (create), n for `If-Match: "n"`.
 *
 * @throws DomainError `bad-input` when neither or something else stands there
 */
export function readPrecondition(headers: Headers): number {
  if (headers.get('if-none-match')?.trim() === '*') return 0;
  const version = /^"?([1-9]\d{0,8})"?$/.exec(headers.get('if-match')?.trim() ?? '')?.[1];
  if (version !== undefined) return Number(version);
  throw new DomainError(
    'bad-input',
    'Say which version this is based on: If-Match or If-None-Match: *.',
  );
}
