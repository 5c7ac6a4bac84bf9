import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { contactListRevisions, contactParts, contacts } from '@/lib/server/db/schema';
import { DomainError } from '@/lib/server/errors';

/** One revision of one list. */
export type ListRef = { listId: string; revision: number };

const ListRef = z.object({ listId: z.uuid(), revision: z.coerce.number().int().min(1).max(1e6) });

export function noSuchList(): DomainError {
  return new DomainError(
    'not-found',
    'This contact list does not exist, or its upload was given up. Import the file again.',
  );
}

/** The list an address names. Throws DomainError `not-found` for anything that is no address of a list. */
export function readListRef(params: { listId: string; revision: string }): ListRef {
  const read = ListRef.safeParse(params);
  if (read.success) return read.data;
  throw noSuchList();
}

type OfRevision = typeof contactListRevisions | typeof contactParts | typeof contacts;

/** The condition on the rows of one revision, in any of the tables that have them. */
export function ofRevision(table: OfRevision, { listId, revision }: ListRef) {
  return and(eq(table.listId, listId), eq(table.revision, revision));
}
