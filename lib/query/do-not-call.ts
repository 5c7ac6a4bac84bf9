import type { Failure, Result } from '@/lib/campaign/result';
import {
  type DoNotCallSource,
  type ImportedNumbers,
  type ImportedPart,
  MAX_DO_NOT_CALL_PART,
  type NumberRow,
} from '@/lib/contacts/do-not-call/do-not-call';
import { GZIP_HEADERS, gzip } from './gzip';

type Import = {
  rows: readonly NumberRow[];
  country: string;
  reason: string;
  note: string;
  source: DoNotCallSource;
};

/** Lines that are shown of those without a number. */
const MOST_LINES = 500;

/**
 * Sends numbers to the list in parts of 20,000 rows, one after the other, and adds up what became of them.
 * Each part is on the list whole or not at all; `onSent` is told the rows that are. Throws where no answer came.
 */
export async function importDoNotCall(
  { rows, ...input }: Import,
  onSent: (rows: number) => void = () => {},
): Promise<Result<ImportedNumbers>> {
  let sum: ImportedPart | null = null;
  for (let from = 0; from === 0 || from < rows.length; from += MAX_DO_NOT_CALL_PART) {
    const part = rows.slice(from, from + MAX_DO_NOT_CALL_PART);
    const isLast = from + part.length >= rows.length;
    const since: number | null = sum?.since ?? null;
    const result = await sendPart({ ...input, rows: part, since, isLast });
    if (!result.ok) return { ok: false, failure: after(from, result.failure) };
    sum = sum === null ? result.value : addUp(sum, result.value);
    onSent(from + part.length);
  }
  if (sum === null) throw new Error('at least one part is sent');
  return { ok: true, value: sum };
}

/** What is on the list by then stays, and sending it again does no harm. */
function after(rows: number, failure: Failure): Failure {
  if (rows === 0) return failure;
  const done = `The first ${rows.toLocaleString('en')} rows are on the list, the others are not: ${failure.message}`;
  return { ...failure, message: `${done} Import it again; those are passed over then.` };
}

function addUp(sum: ImportedPart, next: ImportedPart): ImportedPart {
  const [a, b] = [sum.report, next.report];
  const report = {
    rows: a.rows + b.rows,
    added: a.added + b.added,
    present: a.present + b.present,
    repeated: a.repeated + b.repeated,
    unreadable: a.unreadable + b.unreadable,
    lines: [...a.lines, ...b.lines].slice(0, MOST_LINES),
  };
  return { ...next, report };
}

async function sendPart(
  part: Import & { since: number | null; isLast: boolean },
): Promise<Result<ImportedPart>> {
  const body = await gzip([JSON.stringify(part)]);
  const response = await fetch('/api/contacts/do-not-call/import', {
    method: 'POST',
    headers: GZIP_HEADERS,
    body,
  });
  // Guaranteed by the route; a proxy's page is no JSON and is thrown.
  const answer = (await response.json()) as ImportedPart & { failure?: Failure };
  if (response.ok) return { ok: true, value: answer };
  if (answer.failure !== undefined) return { ok: false, failure: answer.failure };
  throw new Error('an answer that is none');
}
