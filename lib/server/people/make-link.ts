import 'server-only';
import { personLinks } from '../db/schema';
import type { Db } from '../db/types';
import { LIFETIME_MS, type LinkKind } from './link-kinds';
import { hashLinkToken, newLinkToken } from './link-token';

/** An address to hand over once: it can't be read again. `expiresAt` is epoch ms. */
export type OneTimeLink = { url: string; expiresAt: number };

type NewLink = {
  kind: LinkKind;
  email: string;
  personId?: string;
  role?: string;
  createdBy: string;
  /** Scheme and host the administrator has open. */
  origin: string;
  now: number;
};

export async function makeLink(tx: Db, link: NewLink) {
  const { kind, email, personId, role, createdBy, origin, now } = link;
  const token = newLinkToken();
  const tokenHash = hashLinkToken(token);
  const expiresAt = now + LIFETIME_MS[kind];
  await tx.insert(personLinks).values({
    tokenHash,
    kind,
    email,
    personId: personId ?? null,
    role: role ?? null,
    createdBy,
    createdAt: new Date(now),
    expiresAt: new Date(expiresAt),
  });
  const made: OneTimeLink = { url: `${origin}/${kind}/${token}`, expiresAt };
  return { made, tokenHash };
}
