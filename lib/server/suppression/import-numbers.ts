import 'server-only';
import { setImmediate as breathe } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import {
  type DoNotCallReport,
  MAX_DO_NOT_CALL_PART,
  type NumberRow,
  type UnreadableLine,
} from '@/lib/contacts/do-not-call/do-not-call';
import { readNumber } from '@/lib/contacts/numbers/read-number';
import { recordIntent, recordOutcome } from '@/lib/server/audit/record';
import type { Actor } from '@/lib/server/auth/actor';
import { cleanText } from '@/lib/server/clean-text';
import { type Db, getDb } from '@/lib/server/db/client';
import { DomainError } from '@/lib/server/errors';
import { AddNumber } from './add-number';
import { anyOf } from './any-of';
import { type MadeEntry, storeNumbers } from './store-numbers';

const MAX_LINES = 500;
const MAX_SHOWN_CHARS = 80;
/** Rows between two breaths: some 20 ms, in which nobody else is answered. */
const ROWS_A_BREATH = 500;

export const ImportNumbers = AddNumber.pick({ country: true, reason: true, note: true }).extend({
  /** Lines and cells of one part of the import. */
  rows: z
    .array(z.strictObject({ line: z.int().min(1), text: z.string().max(1_000) }))
    .max(MAX_DO_NOT_CALL_PART),
  source: z.enum(['paste', 'file']),
  /** Id of the first entry that an earlier part made; null in the first. */
  since: z.int().min(0).nullable().default(null),
  /** No part comes after it: now campaigns are looked through. */
  isLast: z.boolean().default(true),
});
export type ImportNumbers = z.infer<typeof ImportNumbers>;

/** `entries`: those made by this part. `since` as the next part is to say it. */
export type Imported = { report: DoNotCallReport; entries: MadeEntry[]; since: number | null };

/**
 * Puts every number of a part on the do-not-call list, all with one reason. All that can be read go on it at
 * once, or none; what can't be read is told by its line. A number of an earlier part counts as repeated.
 *
 * @throws DomainError `bad-input` where there is no row
 */
export async function importNumbers(
  input: ImportNumbers,
  { actor, db: given }: { actor: Actor; db?: Db },
): Promise<Imported> {
  const { rows, country, since } = input;
  if (rows.length === 0) {
    throw new DomainError('bad-input', 'There is no number in this. Nothing was added.');
  }
  const { numbers, unreadable } = await readRows(rows, country);
  const db = given ?? (await getDb());
  const entries = await store({ input, numbers, actor, db });
  const before = since === null ? 0 : await countSince(db, { numbers, entries, since });
  const readable = rows.length - unreadable.length;
  const report = {
    rows: rows.length,
    added: entries.length,
    present: numbers.length - entries.length - before,
    repeated: readable - numbers.length + before,
    unreadable: unreadable.length,
    lines: unreadable.slice(0, MAX_LINES),
  };
  return { report, entries, since: since ?? smallestId(entries) };
}

function smallestId(entries: readonly MadeEntry[]): number | null {
  return entries.reduce<number | null>(
    (least, { id }) => (least === null || id < least ? id : least),
    null,
  );
}

type Part = { numbers: readonly string[]; entries: readonly MadeEntry[]; since: number };

/** Numbers of this part that an earlier one put on the list. */
async function countSince(db: Db, { numbers, entries, since }: Part): Promise<number> {
  const { rows } = await db.execute<{ count: number }>(sql`
    select count(*)::int as count from do_not_call
    where number = ${anyOf(numbers)} and removed_at is null and id >= ${since}`);
  return (rows[0]?.count ?? 0) - entries.length;
}

async function readRows(rows: readonly NumberRow[], country: string) {
  const numbers = new Set<string>();
  const unreadable: UnreadableLine[] = [];
  for (const [index, { line, text }] of rows.entries()) {
    if (index % ROWS_A_BREATH === 0) await breathe();
    const read = readNumber(cleanText(text), country);
    if (read.ok) numbers.add(read.number);
    else unreadable.push({ line, text: text.slice(0, MAX_SHOWN_CHARS), reason: read.reason });
  }
  return { numbers: [...numbers], unreadable };
}

type Storing = { input: ImportNumbers; numbers: readonly string[]; actor: Actor; db: Db };

async function store({ input, numbers, actor, db }: Storing): Promise<MadeEntry[]> {
  const { reason, source, note } = input;
  if (numbers.length === 0) return [];
  const entry = { actor, action: 'do-not-call.import' };
  const made = await db.transaction(async (tx) => {
    const kept = { reason, source, note: note === '' ? null : note, call: null, actorId: actor.id };
    const entries = await storeNumbers(tx, { numbers, ...kept });
    const detail = { numbers: numbers.length, added: entries.length, source };
    await recordIntent(tx, { ...entry, detail });
    return { entries, detail };
  });
  await recordOutcome(db, { ...entry, detail: made.detail });
  return made.entries;
}
