import { buildSeries } from '@/lib/campaign/history';
import type { Series } from '@/lib/campaign/live';
import { isEndedOutcome, isTerminal } from '@/lib/campaign/outcome';
import { seriesFromSamples, type TallySample } from '@/lib/campaign/sampled-series';
import { type CallRecord, FIELD, toTimedCall } from './call-record';
import type { HeadContent } from './stored-head';

type Reading = { content: HeadContent; records: readonly CallRecord[]; observedMs: number };

/**
 * The campaign's history up to when it was read: from the calls' own times, so that it is there also for
 * a campaign nobody watched; from the samples taken by whoever watched where calls carry no times.
 */
export function drawSeries(reading: Reading, samples: readonly TallySample[]): Series {
  const range = findRange(reading, samples);
  if (!haveCallsTimes(reading)) return seriesFromSamples(samples, range);
  return buildSeries(timedCalls(reading.records), range);
}

/** Whether the calls tell when they were; true while none has ended. */
export function haveCallsTimes({ content, records }: Omit<Reading, 'observedMs'>): boolean {
  if (content.outcomes === null) return false;
  const ended = records.filter((record) => isEndedOutcome(record[FIELD.outcome]));
  if (ended.length === 0) return (content.tally.ended ?? 0) === 0;
  return ended.some((record) => record[FIELD.startedMs] !== null || record[FIELD.endedMs] !== null);
}

function* timedCalls(records: readonly CallRecord[]) {
  for (const record of records) yield toTimedCall(record);
}

type Range = { from: number; to: number };

function findRange(reading: Reading, samples: readonly TallySample[]): Range {
  const { status, earliestAt, createdAt, tally } = reading.content;
  const { first, last } = spanOf(reading.records);
  const stated = Date.parse(earliestAt ?? createdAt ?? '');
  const start = Number.isNaN(stated) ? first : stated;
  const isOver = isTerminal(status) && (tally.inProgress ?? 0) === 0;
  // When it is over nothing happens after the last that did, be it the start.
  const end = isOver ? (last ?? samples.at(-1)?.at ?? start) : null;
  const to = Math.min(end ?? reading.observedMs, reading.observedMs);
  return { from: Math.min(start ?? to, to), to };
}

function spanOf(records: readonly CallRecord[]): { first: number | null; last: number | null } {
  let first: number | null = null;
  let last: number | null = null;
  for (const record of records) {
    for (const ms of [record[FIELD.startedMs], record[FIELD.endedMs]]) {
      if (ms === null) continue;
      first = first === null ? ms : Math.min(first, ms);
      last = last === null ? ms : Math.max(last, ms);
    }
  }
  return { first, last };
}
