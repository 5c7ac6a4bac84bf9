import { eq } from 'drizzle-orm';
import { people } from '../db/schema';
import type { Db } from '../db/types';

export async function isPersonDisabled(db: Db, personId: string): Promise<boolean> {
  const [person] = await db
    .select({ disabledAt: people.disabledAt })
    .from(people)
    .where(eq(people.id, personId));
  return person === undefined || person.disabledAt !== null;
}
