import 'server-only';
import { and, eq, gte, lt, sql } from 'drizzle-orm';
import { type Db, getDb } from '@/lib/server/db/client';
import { contacts } from '@/lib/server/db/schema';
import { DomainError } from '@/lib/server/errors';
import { type CheckedContact, checkContacts } from './check-contacts';
import type { ListRef } from './list-ref';
import { lockRevision } from './lock-revision';
import type { ListReport } from './new-list';
import { toStored } from './stored-contact';

export type ChunkInput = ListRef & {
  /** Part of the list, from 0: its first contact has position n × chunkSize. */
  n: number;
  /** What came from the browser: an array of contacts in order. */
  rows: unknown;
};

/**
 * Stores one part of a list. Sending a part again replaces it, so a lost answer is no harm.
 *
 * @throws DomainError `bad-input` naming the rows, `not-found`, `conflict` once the list is ready
 */
export async function receiveChunk(input: ChunkInput, given?: Db): Promise<void> {
  const checked = checkContacts(asArray(input.rows));
  const db = given ?? (await getDb());
  await db.transaction(async (tx) => {
    const { isReady, report } = await lockRevision(tx, input);
    if (isReady) throw alreadyReady();
    const from = input.n * report.chunkSize;
    checkSize(checked.length, { from, report });
    await removeRange(tx, { ...input, from, to: from + report.chunkSize });
    await insertRange(tx, { ...input, from, checked });
  });
}

function asArray(rows: unknown): unknown[] {
  if (Array.isArray(rows)) return rows;
  throw new DomainError('bad-input', 'This part is not a list of contacts. It was not stored.');
}

function alreadyReady(): DomainError {
  return new DomainError(
    'conflict',
    'This list is complete and can not be changed any more. Import the file again to make another.',
  );
}

/** Every part is full but the last: so a gap or an overlap shows at once. */
function checkSize(count: number, { from, report }: { from: number; report: ListReport }): void {
  const expected = Math.min(report.chunkSize, report.accepted - from);
  if (count === expected && expected > 0) return;
  throw new DomainError(
    'bad-input',
    `This part holds ${count} contacts where ${Math.max(expected, 0)} belong. It was not stored.`,
  );
}

type Range = ListRef & { from: number };

function removeRange(tx: Db, { listId, revision, from, to }: Range & { to: number }) {
  return tx
    .delete(contacts)
    .where(
      and(
        eq(contacts.listId, listId),
        eq(contacts.revision, revision),
        gte(contacts.position, from),
        lt(contacts.position, to),
      ),
    );
}

// One parameter for the whole part: thousands of placeholders would cost more than the insert.
export async function insertRange(
  tx: Db,
  { listId, revision, from, checked }: Range & { checked: CheckedContact[] },
): Promise<void> {
  const rows = checked.map((one) => ({ e: one.contact.number, d: toStored(one) }));
  await tx.execute(sql`
    insert into ${contacts} (list_id, revision, position, e164, data)
    select ${listId}::uuid, ${revision}::integer, ${from}::integer + (ordinality - 1)::integer,
           value->>'e', value->'d'
    from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) with ordinality`);
}
