import 'server-only';
import { and, eq, isNull, or } from 'drizzle-orm';
import { clientIp } from '../auth/client-ip';
import { countMiss, isOverBudget } from '../auth/miss-budget';
import { getDb } from '../db/client';
import { people, personLinks } from '../db/schema';
import { DomainError } from '../errors';
import { isOpenLink, type LinkKind } from './link-kinds';
import { hashLinkToken } from './link-token';

/** `name` is null until an invitation is used, `role` for a reset. */
export type LinkFacts = {
  tokenHash: string;
  email: string;
  personId: string | null;
  name: string | null;
  role: string | null;
};

type Look = { kind: LinkKind; headers: Headers; now?: number };

/**
 * Whom a link is for; null when it never was, or is used, withdrawn or too old: which of these, nobody is
 * told. Wrong ones are counted.
 *
 * @throws DomainError `too-many-requests`
 */
export async function readLink(
  token: string,
  { kind, headers, now = Date.now() }: Look,
): Promise<LinkFacts | null> {
  const db = await getDb();
  const ip = clientIp(headers);
  if (await isOverBudget(db, ip, now)) throw tooMany();
  const { tokenHash, email, personId, role } = personLinks;
  const [found] = await db
    .select({ tokenHash, email, personId, name: people.name, role })
    .from(personLinks)
    .leftJoin(people, eq(people.id, personId))
    .where(
      and(
        eq(tokenHash, hashLinkToken(token)),
        isOpenLink(kind, now),
        or(isNull(personId), isNull(people.disabledAt)),
      ),
    );
  if (!found) await countMiss(db, ip, now);
  return found ?? null;
}

function tooMany(): DomainError {
  return new DomainError(
    'too-many-requests',
    'Too many links that do not work were tried. Wait a minute, then open yours again.',
    { retryAfterSeconds: 60 },
  );
}
