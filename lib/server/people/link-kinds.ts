import { and, eq, gt, isNull } from 'drizzle-orm';
import { personLinks } from '../db/schema';

export type LinkKind = 'invite' | 'reset';

const HOUR = 3_600_000;

export const LIFETIME_MS: Record<LinkKind, number> = { invite: 7 * 24 * HOUR, reset: 24 * HOUR };

/** Neither used, nor withdrawn, nor past its end. */
export function isOpenLink(kind: LinkKind, now: number) {
  const { usedAt, revokedAt, expiresAt } = personLinks;
  return and(
    eq(personLinks.kind, kind),
    isNull(usedAt),
    isNull(revokedAt),
    gt(expiresAt, new Date(now)),
  );
}
