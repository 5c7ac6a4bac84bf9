import 'server-only';
import { randomUUID } from 'node:crypto';
import { and, eq, ne, sql } from 'drizzle-orm';
import { DRAFT_SCHEMA_VERSION } from '@/lib/campaign/draft';
import type { OverridesDraft } from '@/lib/overrides/draft';
import { recordIntent } from '@/lib/server/audit/record';
import { recordAnyway } from '@/lib/server/audit/record-anyway';
import type { Actor } from '@/lib/server/auth/actor';
import { type Db, getDb } from '@/lib/server/db/client';
import { savedOverrides } from '@/lib/server/db/schema';
import { DomainError } from '@/lib/server/errors';

type Create = { name: string; content: OverridesDraft; actor: Actor };

/** Keeps overrides under a new name. @throws DomainError `conflict` when the name is taken */
export async function createSavedOverrides(input: Create, given?: Db): Promise<{ id: string }> {
  const db = given ?? (await getDb());
  const { name, content, actor } = input;
  const id = randomUUID();
  const entry = { actor, action: 'overrides.save', target: id };
  await db.transaction(async (tx) => {
    await refuseTaken(tx, { name, id });
    const by = { createdBy: actor.id, updatedBy: actor.id };
    const [row] = await tx
      .insert(savedOverrides)
      .values({ id, name, schemaVersion: DRAFT_SCHEMA_VERSION, content, ...by })
      .onConflictDoNothing({ target: savedOverrides.name })
      .returning({ id: savedOverrides.id });
    if (row === undefined) throw taken(name);
    await recordIntent(tx, entry);
  });
  await recordAnyway(db, { ...entry, detail: { outcome: 'saved' } });
  return { id };
}

/** `seenAt`: the set's `savedAt` this change was made from. Left out fields stay. */
type Update = {
  id: string;
  seenAt: string;
  name?: string | undefined;
  content?: OverridesDraft | undefined;
  actor: Actor;
};

/**
 * Renames a set or replaces what is in it.
 *
 * @throws DomainError `changed-elsewhere` when somebody was quicker, `not-found`, `conflict` (name)
 */
export async function updateSavedOverrides(input: Update, given?: Db): Promise<void> {
  const db = given ?? (await getDb());
  const { id, seenAt, name, content, actor } = input;
  const action = content === undefined ? 'overrides.rename' : 'overrides.replace';
  const entry = { actor, action, target: id };
  await db.transaction(async (tx) => {
    const [row] = await tx
      .select({ updatedAt: savedOverrides.updatedAt })
      .from(savedOverrides)
      .where(eq(savedOverrides.id, id))
      .for('update');
    if (row === undefined) throw gone();
    if (row.updatedAt.toISOString() !== seenAt) throw changed();
    if (name !== undefined) await refuseTaken(tx, { name, id });
    await tx
      .update(savedOverrides)
      .set({
        ...(name !== undefined && { name }),
        ...(content !== undefined && { content, schemaVersion: DRAFT_SCHEMA_VERSION }),
        updatedBy: actor.id,
        updatedAt: sql`clock_timestamp()`,
      })
      .where(eq(savedOverrides.id, id));
    await recordIntent(tx, entry);
  });
  await recordAnyway(db, { ...entry, detail: { outcome: 'saved' } });
}

/** Any fixed number: names are given one at a time under it. */
const NAMES_LOCK = 7_203_440_122;

/** Names that differ in capitals only would be taken for each other. */
async function refuseTaken(tx: Db, { name, id }: { name: string; id: string }): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${NAMES_LOCK})`);
  const isSame = sql`lower(${savedOverrides.name}) = lower(${name})`;
  const [other] = await tx
    .select({ name: savedOverrides.name })
    .from(savedOverrides)
    .where(and(isSame, ne(savedOverrides.id, id)));
  if (other !== undefined) throw taken(other.name);
}

function taken(name: string): DomainError {
  return new DomainError(
    'conflict',
    `There is a saved set called “${name}” already. Nothing was saved. Choose another name, or update that set.`,
  );
}

function changed(): DomainError {
  return new DomainError(
    'changed-elsewhere',
    'Somebody changed this set meanwhile. Nothing was saved; the list shows theirs now.',
  );
}

function gone(): DomainError {
  return new DomainError('not-found', 'Somebody deleted this set meanwhile. Nothing was saved.');
}
