import 'server-only';
import { and, eq } from 'drizzle-orm';
import { AudienceFacts } from '@/lib/contacts/contact';
import { type Db, getDb } from '@/lib/server/db/client';
import { contactListRevisions, contactLists } from '@/lib/server/db/schema';
import type { ListRef } from './list-ref';
import { readContacts } from './read-contacts';

const SAMPLE = 20;

/**
 * What the planner knows of a list; null when it is not there or not ready. The sample holds people's
 * numbers: ask for it only for an actor with `see-contacts`.
 */
export async function readFacts(
  ref: ListRef,
  { withSample = false, db: given }: { withSample?: boolean; db?: Db } = {},
): Promise<AudienceFacts | null> {
  const db = given ?? (await getDb());
  const [row] = await db
    .select({ name: contactLists.name, facts: contactListRevisions.facts })
    .from(contactListRevisions)
    .innerJoin(contactLists, eq(contactLists.id, contactListRevisions.listId))
    .where(
      and(
        eq(contactListRevisions.listId, ref.listId),
        eq(contactListRevisions.revision, ref.revision),
        eq(contactListRevisions.state, 'ready'),
      ),
    );
  if (!row) return null;
  const facts = AudienceFacts.omit({ sample: true }).parse(row.facts);
  const sample = withSample ? await readContacts(ref, { from: 0, to: SAMPLE, db }) : null;
  return { ...facts, name: row.name, sample };
}
