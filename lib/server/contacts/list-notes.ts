import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { type Db, getDb } from '@/lib/server/db/client';
import { contactListRevisions } from '@/lib/server/db/schema';
import type { ListRef } from './list-ref';

const Noted = z.looseObject({ notes: z.array(z.string()) });

const isRevision = ({ listId, revision }: ListRef) =>
  and(eq(contactListRevisions.listId, listId), eq(contactListRevisions.revision, revision));

/** Sentences about how a list came about, kept with its report. Never a contact's number or name. */
export async function storeNotes(
  ref: ListRef,
  { notes, db }: { notes: readonly string[]; db: Db },
): Promise<void> {
  if (notes.length === 0) return;
  const added = JSON.stringify({ notes });
  await db
    .update(contactListRevisions)
    .set({ report: sql`${contactListRevisions.report} || ${added}::jsonb` })
    .where(isRevision(ref));
}

/** The sentences kept with a list; none for one that was simply imported. */
export async function readNotes(ref: ListRef, given?: Db): Promise<string[]> {
  const db = given ?? (await getDb());
  const [row] = await db
    .select({ report: contactListRevisions.report })
    .from(contactListRevisions)
    .where(isRevision(ref));
  const read = Noted.safeParse(row?.report);
  return read.success ? read.data.notes : [];
}
