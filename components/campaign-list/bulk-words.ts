import type { HomeRow } from '@/lib/campaign/home';
import { countOf } from '@/lib/campaign/phrases';
import { factsOf, whyNotDelete, whyNotStop } from './row-facts';

export type BulkKind = 'stop' | 'delete';

/** What is asked about: rows as they were when the question was put. */
export type BulkAsk = { kind: BulkKind; rows: readonly HomeRow[] };

export const BULK_VERBS: Record<BulkKind, { act: string; acting: string; done: string }> = {
  stop: { act: 'Stop', acting: 'Stopping', done: 'stopped' },
  delete: { act: 'Delete', acting: 'Deleting', done: 'deleted' },
};

export function whyNot(kind: BulkKind, row: HomeRow): string | null {
  return kind === 'stop' ? whyNotStop(row) : whyNotDelete(row);
}

/** Those of the rows it can be done to. */
export function ableRows({ kind, rows }: BulkAsk): HomeRow[] {
  return rows.filter((row) => whyNot(kind, row) === null);
}

/** Why nothing can be done to any of them, in a clause; null when something can. */
export function whyNone(ask: BulkAsk): string | null {
  if (ableRows(ask).length > 0) return null;
  const reasons = new Set(ask.rows.map((row) => whyNot(ask.kind, row)));
  if (ask.kind === 'delete') return 'stop them first';
  return reasons.has('it is over') ? 'all are over' : 'none has a campaign yet';
}

/** What it means to people, in sentences with numbers. */
export function tellBulk(ask: BulkAsk): string[] {
  const rows = ableRows(ask);
  return ask.kind === 'stop' ? tellStops(rows) : tellDeletes(rows);
}

function tellStops(rows: readonly HomeRow[]): string[] {
  const facts = rows.map(factsOf);
  const live = sum(facts.map(({ inProgress }) => inProgress ?? 0));
  const waiting = sum(facts.map((fact) => fact.waiting ?? 0));
  const unknown = facts.filter((fact) => fact.waiting === null).length;
  const calls =
    live === 0
      ? 'No call is live'
      : `${countOf(live, 'live call')} ${live === 1 ? 'is' : 'are'} allowed to finish`;
  const people = `${countOf(waiting, 'person', 'people')} ${waiting === 1 ? 'is' : 'are'} not called`;
  return [
    `${calls}; ${people}.`,
    ...(unknown > 0
      ? [`${countOf(unknown, 'campaign')} without counters: not in these numbers.`]
      : []),
    'A stopped campaign can not be started again.',
  ];
}

function tellDeletes(rows: readonly HomeRow[]): string[] {
  const people = sum(rows.map(({ audience }) => audience));
  const waiting = sum(
    rows.filter(({ status }) => status === 'scheduled').map(({ audience }) => audience),
  );
  const notCalled = `${countOf(waiting, 'person', 'people')} ${waiting === 1 ? 'is' : 'are'} not called`;
  return [
    waiting > 0
      ? `Of campaigns that have not started, ${notCalled}.`
      : 'None of them calls anybody any more.',
    `Vapi deletes their counters and the records of ${countOf(people, 'person', 'people')}. This can not be taken back.`,
  ];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
