import { and, eq, sql } from 'drizzle-orm';
import type { Db } from '@/lib/server/db/client';
import { contacts } from '@/lib/server/db/schema';
import { DomainError } from '@/lib/server/errors';
import type { ListRef } from './list-ref';
import type { ListReport } from './new-list';

const MAX_NAMED = 5;

function ofRevision({ listId, revision }: ListRef) {
  return and(eq(contacts.listId, listId), eq(contacts.revision, revision));
}

/** @throws DomainError `conflict`, with the parts that have not arrived */
export async function checkComplete(
  tx: Db,
  { report, count, ...ref }: ListRef & { report: ListReport; count: number },
): Promise<void> {
  if (count !== report.accepted) {
    throw new DomainError(
      'bad-input',
      `The upload was opened for ${report.accepted} contacts and closed with ${count}. The list was not stored.`,
    );
  }
  const chunk = sql<number>`${contacts.position} / ${report.chunkSize}::integer`;
  const stored = await tx
    .selectDistinct({ n: chunk.mapWith(Number) })
    .from(contacts)
    .where(ofRevision(ref));
  const arrived = new Set(stored.map(({ n }) => n));
  const parts = Math.ceil(report.accepted / report.chunkSize);
  const missing = Array.from({ length: parts }, (_, n) => n).filter((n) => !arrived.has(n));
  if (missing.length === 0) return;
  throw new DomainError(
    'conflict',
    `${missing.length} of ${parts} parts have not arrived (${describeParts(missing)}). Send them again; the others are kept.`,
  );
}

function describeParts(missing: number[]): string {
  const named = missing.slice(0, MAX_NAMED).map((n) => n + 1);
  return missing.length > MAX_NAMED ? `${named.join(', ')}, …` : named.join(', ');
}

/** @throws DomainError `bad-input`, naming the lines that hold the same number */
export async function refuseRepeats(tx: Db, ref: ListRef): Promise<void> {
  const repeats = await tx
    .select({
      lines: sql<string>`string_agg(${contacts.data}->>'line', ' and ' order by ${contacts.position})`,
    })
    .from(contacts)
    .where(ofRevision(ref))
    .groupBy(contacts.e164)
    .having(sql`count(*) > 1`)
    .limit(MAX_NAMED);
  if (repeats.length === 0) return;
  const named = repeats.map(({ lines }) => `lines ${lines}`).join('; ');
  throw new DomainError(
    'bad-input',
    `The same number stands in several rows (${named}). The list was not stored.`,
  );
}
