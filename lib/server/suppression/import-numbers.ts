import 'server-only';
import { setImmediate as breathe } from 'node:timers/promises';
import { z } from 'zod';
import {
  type DoNotCallReport,
  MAX_DO_NOT_CALL_ROWS,
  type UnreadableLine,
} from '@/lib/contacts/do-not-call/do-not-call';
import { type NumberRow, readNumberRows } from '@/lib/contacts/do-not-call/number-rows';
import { readNumber } from '@/lib/contacts/numbers/read-number';
import { recordIntent, recordOutcome } from '@/lib/server/audit/record';
import type { Actor } from '@/lib/server/auth/actor';
import { cleanText } from '@/lib/server/clean-text';
import { type Db, getDb } from '@/lib/server/db/client';
import { DomainError } from '@/lib/server/errors';
import { AddNumber } from './add-number';
import { type MadeEntry, storeNumbers } from './store-numbers';

const MAX_LINES = 500;
const MAX_SHOWN_CHARS = 80;
/** Rows between two breaths: some 20 ms, in which nobody else is answered. */
const ROWS_A_BREATH = 500;

export const ImportNumbers = AddNumber.pick({ country: true, reason: true, note: true }).extend({
  text: z.string(),
  source: z.enum(['paste', 'file']),
});
export type ImportNumbers = z.infer<typeof ImportNumbers>;

export type Imported = { report: DoNotCallReport; entries: MadeEntry[] };

/**
 * Puts every number of a text on the do-not-call list, all with one reason. All that can be read go on it at
 * once, or none; what can't be read is told by its line.
 *
 * @throws DomainError `bad-input` where there is no row, `too-large` over 50,000 of them
 */
export async function importNumbers(
  input: ImportNumbers,
  { actor, db: given }: { actor: Actor; db?: Db },
): Promise<Imported> {
  const rows = readNumberRows(cleanText(input.text), input.country);
  refuseSize(rows.length);
  const { numbers, unreadable } = await readRows(rows, input.country);
  const db = given ?? (await getDb());
  const entries = await store({ input, numbers, actor, db });
  const readable = rows.length - unreadable.length;
  const report = {
    rows: rows.length,
    added: entries.length,
    present: numbers.length - entries.length,
    repeated: readable - numbers.length,
    unreadable: unreadable.length,
    lines: unreadable.slice(0, MAX_LINES),
  };
  return { report, entries };
}

function refuseSize(rows: number): void {
  if (rows === 0) {
    throw new DomainError('bad-input', 'There is no number in this. Nothing was added.');
  }
  if (rows <= MAX_DO_NOT_CALL_ROWS) return;
  const [has, most] = [rows, MAX_DO_NOT_CALL_ROWS].map((count) => count.toLocaleString('en'));
  throw new DomainError(
    'too-large',
    `This has ${has} rows; at most ${most} are taken at once. Nothing was added. Import it in parts.`,
  );
}

async function readRows(rows: readonly NumberRow[], country: string) {
  const numbers = new Set<string>();
  const unreadable: UnreadableLine[] = [];
  for (const [index, { line, text }] of rows.entries()) {
    if (index % ROWS_A_BREATH === 0) await breathe();
    const read = readNumber(text, country);
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
