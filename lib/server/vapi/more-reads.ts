import type { VapiClient } from '@vapi-ai/server-sdk';
import { z } from 'zod';
import { ConcurrencyReply } from '@/lib/wire/analytics-reply';
import { CallReply } from '@/lib/wire/call-reply';
import { readEach } from '@/lib/wire/loose';
import { ResourceList } from '@/lib/wire/resources-reply';
import type { ReadKind } from './read-calm';
import type { CallSpan } from './upstream';
import { checkId } from './vapi-id';

export type PerCall = { abortSignal: AbortSignal; maxRetries: 0 };

/** Sends one read, with its retries, and gives back what the schema makes of the answer. */
export type ReadOne = <T>(
  kind: ReadKind,
  schema: z.ZodType<T>,
  call: (per: PerCall) => Promise<unknown>,
) => Promise<T>;

export type MoreReads = {
  /** The smallest question there is: does the key work. */
  ping: () => Promise<void>;
  /** One page of campaigns with nothing on it. */
  probeV1: () => Promise<void>;
  /** One page of the newer campaign API with nothing on it. Asks only. */
  probeV2: () => Promise<void>;
  /** The latest calls, newest first, of one assistant or of everybody; transcripts come along, so few. */
  listCallSpans: (query: { assistantId?: string; limit: number }) => Promise<CallSpan[]>;
  /** The most calls at once in these days, with the day; null when Vapi counted none. */
  readPeak: (range: { from: string; to: string }) => Promise<{ at: string; calls: number } | null>;
};

/** Far ahead: no campaign is newer, so the list is empty, however many there are. */
const NOTHING = { limit: 1, createdAtGt: '2100-01-01T00:00:00.000Z' };

export function createMoreReads(sdk: VapiClient, read: ReadOne): MoreReads {
  return {
    ping: async () => {
      await read('assistant', ResourceList, (per) => sdk.assistants.list({ limit: 1 }, per));
    },
    probeV1: async () => {
      const question = { ...NOTHING };
      await read('campaign', z.unknown(), (per) =>
        sdk.campaigns.campaignControllerFindAll(question, per),
      );
    },
    probeV2: async () => {
      const question = { ...NOTHING };
      await read('v2', z.unknown(), (per) =>
        sdk.campaigns.campaignControllerFindAllV2(question, per),
      );
    },
    listCallSpans: async ({ assistantId, limit }) => {
      const query = {
        limit,
        ...(assistantId === undefined ? {} : { assistantId: checkId(assistantId) }),
      };
      const list = await read('call', ResourceList, (per) => sdk.calls.list(query, per));
      return readEach(CallReply, list).entries.map(toSpan);
    },
    readPeak: async ({ from, to }) => {
      const timeRange = { start: from, end: to, step: 'day' as const, timezone: 'UTC' };
      const operation = { operation: 'max', column: 'concurrency', alias: 'concurrency' } as const;
      const query = { name: 'peak', table: 'subscription', timeRange } as const;
      const replies = await read('analytics', ConcurrencyReply, (per) =>
        sdk.analytics.get({ queries: [{ ...query, operations: [operation] }] }, per),
      );
      return findPeak(replies);
    },
  };
}

function toSpan(reply: CallReply): CallSpan {
  const { campaignId, squadId, startedAt, endedAt } = reply;
  const ms = startedAt && endedAt ? Date.parse(endedAt) - Date.parse(startedAt) : Number.NaN;
  return {
    campaignId: campaignId ?? null,
    squadId: squadId ?? null,
    seconds: ms >= 0 ? ms / 1000 : null,
  };
}

function findPeak(replies: ConcurrencyReply): { at: string; calls: number } | null {
  let peak: { at: string; calls: number } | null = null;
  for (const { date, concurrency } of replies.flatMap(({ result }) => result)) {
    if (date === undefined || concurrency === undefined || concurrency <= 0) continue;
    if (concurrency > (peak?.calls ?? 0)) peak = { at: date, calls: concurrency };
  }
  return peak;
}
