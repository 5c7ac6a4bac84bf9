import 'server-only';
import { and, eq } from 'drizzle-orm';
import { recordDenied } from '../audit/record';
import { getDb } from '../db/client';
import { personLinks } from '../db/schema';
import type { Db } from '../db/types';
import { DomainError } from '../errors';
import { isOpenLink, type LinkKind } from './link-kinds';
import { type LinkFacts, readLink } from './read-link';

export type LinkUse = { kind: LinkKind; headers: Headers; now: number; action: string };

/** As `readLink`, for who wants to use it: one that does not work is written down and thrown. */
export async function openLink(token: string, use: LinkUse): Promise<LinkFacts> {
  const facts = await readLink(token, use);
  if (facts !== null) return facts;
  await recordDenied(await getDb(), { actor: null, action: use.action });
  throw linkIsDead();
}

/** Spends a link. Of two at once one gets it; it is whole again when the transaction fails. */
export async function claimLink(
  tx: Db,
  { tokenHash }: LinkFacts,
  { kind, now }: Pick<LinkUse, 'kind' | 'now'>,
): Promise<{ createdBy: string | null }> {
  const [claimed] = await tx
    .update(personLinks)
    .set({ usedAt: new Date(now) })
    .where(and(eq(personLinks.tokenHash, tokenHash), isOpenLink(kind, now)))
    .returning({ createdBy: personLinks.createdBy });
  if (!claimed) throw linkIsDead();
  return claimed;
}

function linkIsDead(): DomainError {
  return new DomainError(
    'not-found',
    'This link does not work any more. Nothing was changed. Ask an administrator for a new one.',
  );
}
