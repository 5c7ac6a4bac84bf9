import 'server-only';
import { DomainError } from '../errors';
import type { LinkKind } from './link-kinds';
import { type LinkFacts, readLink } from './read-link';

/** Whom a link is for, null where it does not work, or the sentence about why that was not looked up. */
export async function tryLink(
  token: string,
  look: { kind: LinkKind; headers: Headers },
): Promise<LinkFacts | string | null> {
  try {
    return await readLink(token, look);
  } catch (error) {
    if (error instanceof DomainError) return error.message;
    throw error;
  }
}
