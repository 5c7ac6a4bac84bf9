import 'server-only';
import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { copyName, copyStem } from '@/lib/campaign/copy-name';
import type { CampaignDraft } from '@/lib/campaign/draft';
import { type AuditEntry, recordIntent } from '@/lib/server/audit/record';
import { recordAnyway } from '@/lib/server/audit/record-anyway';
import type { Actor } from '@/lib/server/auth/actor';
import type { Db } from '@/lib/server/db/client';
import { drafts, launches } from '@/lib/server/db/schema';
import type { DuplicateDeps } from './duplicate-deps';
import { saveDraft } from './save-draft';

/** A draft to be stored under the next free name. `notes` say in words what could not be copied. */
export type DraftCopy = { draft: CampaignDraft; name: string; notes: string[] };
export type Duplicate = { draftId: string; notes: string[] };

type Store = { copy: DraftCopy; entry: AuditEntry & { actor: Actor } };

/** Writes the new draft and what was done in one transaction. */
export async function storeDuplicate(
  { copy, entry }: Store,
  { db }: Pick<DuplicateDeps, 'db'>,
): Promise<Duplicate> {
  const draftId = randomUUID();
  const whole = { ...entry, detail: { draftId, notes: copy.notes.length } };
  await db.transaction(async (tx) => {
    const name = copyName(copy.name, await readTaken(tx, copy.name));
    const draft = { ...copy.draft, name };
    await saveDraft({ id: draftId, draft, basedOn: 0, actorId: entry.actor.id }, tx);
    await recordIntent(tx, whole);
  });
  await recordAnyway(db, { ...whole, detail: { ...whole.detail, outcome: 'duplicated' } });
  return { draftId, notes: copy.notes };
}

/** Names that begin alike, of drafts and of launches. */
async function readTaken(db: Db, name: string): Promise<string[]> {
  // Counted as the database counts: an emoji is one character there and two here.
  const start = [...copyStem(name)].slice(0, 40);
  const begins = (text: typeof launches.name | ReturnType<typeof sql>) =>
    sql`left(${text}, ${start.length}) = ${start.join('')}`;
  const draftName = sql<string>`${drafts.content} ->> 'name'`;
  const [ofDrafts, ofLaunches] = await Promise.all([
    db.select({ name: draftName }).from(drafts).where(begins(draftName)).limit(1_000),
    db.select({ name: launches.name }).from(launches).where(begins(launches.name)).limit(1_000),
  ]);
  return [...ofDrafts, ...ofLaunches].map((row) => row.name);
}
