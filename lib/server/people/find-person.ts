import 'server-only';
import { eq } from 'drizzle-orm';
import { people } from '../db/schema';
import type { Db } from '../db/types';
import { DomainError } from '../errors';

/** @throws DomainError `not-found` */
export async function findPerson(tx: Db, personId: string) {
  const [person] = await tx.select().from(people).where(eq(people.id, personId));
  if (person) return person;
  throw new DomainError('not-found', 'This person is not here. Reload the page.');
}
