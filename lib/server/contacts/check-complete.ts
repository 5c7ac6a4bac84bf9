import { asc, sql } from 'drizzle-orm';
import type { Db } from '@/lib/server/db/client';
import { contactParts, contacts } from '@/lib/server/db/schema';
import { DomainError } from '@/lib/server/errors';
import { type ListRef, ofRevision } from './list-ref';
import type { ListReport } from './new-list';

const MAX_NAMED = 5;

export type ArrivedPart = { from: number; count: number; facts: unknown };

/** The parts that have arrived, by position. They never overlap. */
export function readParts(db: Db, ref: ListRef): Promise<ArrivedPart[]> {
  return db
    .select({ from: contactParts.from, count: contactParts.count, facts: contactParts.facts })
    .from(contactParts)
    .where(ofRevision(contactParts, ref))
    .orderBy(asc(contactParts.from));
}

/** @throws DomainError `conflict`, with the contacts that have not arrived */
export function checkComplete(
  parts: readonly ArrivedPart[],
  { report, count }: { report: ListReport; count: number },
): void {
  if (count !== report.accepted) {
    throw new DomainError(
      'bad-input',
      `The upload was opened for ${report.accepted} contacts and closed with ${count}. The list was not stored.`,
    );
  }
  const gaps = findGaps(parts, count);
  if (gaps.length === 0) return;
  const missing = gaps.reduce((sum, { from, to }) => sum + to - from, 0);
  throw new DomainError(
    'conflict',
    `${missing} of ${count} contacts have not arrived (${describeGaps(gaps)}). Send them again; the others are kept.`,
  );
}

type Gap = { from: number; to: number };

function findGaps(parts: readonly ArrivedPart[], count: number): Gap[] {
  const gaps: Gap[] = [];
  let next = 0;
  for (const part of parts) {
    if (part.from > next) gaps.push({ from: next, to: part.from });
    next = part.from + part.count;
  }
  if (next < count) gaps.push({ from: next, to: count });
  return gaps;
}

function describeGaps(gaps: readonly Gap[]): string {
  const named = gaps.slice(0, MAX_NAMED).map(({ from, to }) => `${from + 1} to ${to}`);
  return gaps.length > MAX_NAMED ? `${named.join(', ')}, …` : named.join(', ');
}

/** @throws DomainError `bad-input`, naming the lines that hold the same number */
export async function refuseRepeats(tx: Db, ref: ListRef): Promise<void> {
  // Counting in the index alone first: the lines are read only when there is something to name.
  const repeats = await tx
    .select({ e164: contacts.e164 })
    .from(contacts)
    .where(ofRevision(contacts, ref))
    .groupBy(contacts.e164)
    .having(sql`count(*) > 1`)
    .limit(MAX_NAMED);
  if (repeats.length === 0) return;
  const named: string[] = [];
  for (const { e164 } of repeats) named.push(await nameLines(tx, { ...ref, e164 }));
  throw new DomainError(
    'bad-input',
    `The same number stands in several rows (${named.join('; ')}). The list was not stored.`,
  );
}

async function nameLines(tx: Db, { e164, ...ref }: ListRef & { e164: string }): Promise<string> {
  const rows = await tx
    .select({ line: sql<string>`${contacts.data}->>'line'` })
    .from(contacts)
    .where(sql`${ofRevision(contacts, ref)} and ${contacts.e164} = ${e164}`)
    .orderBy(asc(contacts.position))
    .limit(MAX_NAMED);
  return `lines ${rows.map(({ line }) => line).join(' and ')}`;
}
