import { z } from 'zod';
import type { ActivityOutcome } from '@/lib/campaign/activity';
import type { audit } from '../db/schema';

export type AuditRow = typeof audit.$inferSelect;

/** One act: its latest row, the id of its first, and what came of it. */
export type Act = {
  latest: AuditRow;
  firstId: number;
  at: Date;
  outcome: ActivityOutcome;
  note: string | null;
};

/** Done once they are written down: what follows from them has rows of its own. */
const WHOLE = new Set(['launch.approve', 'launch.retry']);
const FAILED = new Set(['failed', 'unknown', 'not-stopped-yet', 'not-found']);
const Detail = z.looseObject({
  outcome: z.string().optional(),
  kind: z.string().optional(),
  code: z.string().optional(),
  contacts: z.number().optional(),
});

/** Latest first, as given: an outcome takes in the intent it belongs to. */
export function mergeRows(rows: readonly AuditRow[]): Act[] {
  const acts: Act[] = [];
  const waiting: Act[] = [];
  for (const row of rows) {
    const begun =
      row.phase === 'intent' ? waiting.findIndex(({ latest }) => isSameAct(latest, row)) : -1;
    const [act] = begun < 0 ? [] : waiting.splice(begun, 1);
    if (act !== undefined) {
      act.firstId = row.id;
      act.at = row.at;
      act.note ??= noteOf(row);
      continue;
    }
    const single = {
      latest: row,
      firstId: row.id,
      at: row.at,
      outcome: outcomeOf(row),
      note: noteOf(row),
    };
    acts.push(single);
    if (row.phase === 'outcome') waiting.push(single);
  }
  return acts;
}

/** Same act by the same person on the same thing. */
export function isSameAct(outcome: AuditRow, intent: AuditRow): boolean {
  return (
    outcome.action === intent.action &&
    outcome.actorId === intent.actorId &&
    outcome.target === intent.target
  );
}

function outcomeOf({ phase, action, detail }: AuditRow): ActivityOutcome {
  if (phase === 'denied') return 'denied';
  if (phase === 'intent') return WHOLE.has(action) ? 'done' : 'open';
  const outcome = readDetail(detail).outcome;
  return outcome !== undefined && FAILED.has(outcome) ? 'failed' : 'done';
}

function noteOf({ detail }: AuditRow): string | null {
  const { outcome, kind, code, contacts } = readDetail(detail);
  const parts = [
    contacts === undefined ? null : `${contacts.toLocaleString('en-US')} contacts`,
    // A success is told by the word of its outcome already.
    outcome !== undefined && FAILED.has(outcome) && outcome !== 'failed' ? outcome : null,
    kind ?? code ?? null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ').replaceAll('-', ' ');
}

function readDetail(detail: unknown): z.infer<typeof Detail> {
  const read = Detail.safeParse(detail);
  return read.success ? read.data : {};
}
