import { z } from 'zod';
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
