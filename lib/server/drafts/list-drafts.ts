import 'server-only';
import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import { draftProgress } from '@/lib/campaign/draft-progress';
import type { DraftList, DraftSummary } from '@/lib/campaign/draft-summary';
import { upgradeDraft } from '@/lib/campaign/upgrade-draft';
import { type Db, getDb } from '@/lib/server/db/client';
import { contactListRevisions, drafts, people } from '@/lib/server/db/schema';

const MOST = 200;

/** The drafts that were not launched, last saved first. */
export async function listDrafts({ limit = MOST } = {}, given?: Db): Promise<DraftList> {
  const db = given ?? (await getDb());
  const isOpen = isNull(drafts.sealedAt);
  const [rows, all] = await Promise.all([readRows(db, limit), db.$count(drafts, isOpen)]);
  return { drafts: rows.map(toSummary), more: Math.max(0, all - rows.length) };
}

function readRows(db: Db, limit: number) {
  const audience = sql`${drafts.content} -> 'audience'`;
  return db
    .select({
      id: drafts.id,
      version: drafts.version,
      schemaVersion: drafts.schemaVersion,
      // The longest part of a draft, and of no account for how far it is.
      content: sql<unknown>`${drafts.content} - 'overrides'`,
      name: sql<string>`coalesce(${drafts.content} ->> 'name', '')`,
      savedAt: drafts.updatedAt,
      savedBy: people.name,
      contacts: contactListRevisions.count,
    })
    .from(drafts)
    .leftJoin(people, eq(people.id, drafts.updatedBy))
    .leftJoin(
      contactListRevisions,
      and(
        sql`${contactListRevisions.listId}::text = ${audience} ->> 'listId'`,
        sql`${contactListRevisions.revision}::text = ${audience} ->> 'revision'`,
      ),
    )
    .where(isNull(drafts.sealedAt))
    .orderBy(desc(drafts.updatedAt))
    .limit(limit);
}

type Row = Awaited<ReturnType<typeof readRows>>[number];

function toSummary({ schemaVersion, content, savedAt, ...rest }: Row): DraftSummary {
  const draft = upgradeDraft(schemaVersion, content);
  const progress = draft === null ? null : draftProgress(draft);
  return { ...rest, savedAt: savedAt.toISOString(), progress };
}
