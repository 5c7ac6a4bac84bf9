import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { CallsPage, CallsQuery } from '@/lib/campaign/live';
import { readConditionally } from './conditional-read';

/** Rows the server gives at a time. */
export const CALLS_PAGE = 200;

/** Everything of a page but its place: pages of one list share it. */
export type CallsFilter = Omit<CallsQuery, 'offset' | 'limit'>;

export type CallsAsk = {
  campaignId: string;
  /** Of the snapshot on screen: pages are read again when it moves, and only then. */
  version: number;
  filter: CallsFilter;
  /** From 0, each of `CALLS_PAGE` rows. */
  page: number;
};

type CallsReading = { page: CallsPage; etag: string };

export function callsKey({ campaignId, version, filter, page }: CallsAsk) {
  return ['campaign', campaignId, 'calls', filter, page, version] as const;
}

/** One page of a campaign's contacts. Show the page of the last version meanwhile: `placeholderData: keepPreviousData`. */
export function callsQuery(ask: CallsAsk) {
  return queryOptions({
    queryKey: callsKey(ask),
    queryFn: ({ client, signal }) => readCalls(ask, { client, signal }),
    select: selectPage,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    retry: 1,
  });
}

function selectPage({ page }: CallsReading): CallsPage {
  return page;
}

type Asking = { client: QueryClient; signal: AbortSignal };

async function readCalls(ask: CallsAsk, { client, signal }: Asking): Promise<CallsReading> {
  const known = client.getQueryData<CallsReading>(callsKey(ask)) ?? null;
  const answer = await readConditionally(callsUrl(ask), { etag: known?.etag ?? null, signal });
  if (answer.body === null && known !== null) return known;
  return { page: answer.body as CallsPage, etag: answer.etag };
}

function callsUrl({ campaignId, version, filter, page }: CallsAsk): string {
  const params = new URLSearchParams({
    v: String(version),
    outcome: filter.outcome,
    search: filter.search,
    sort: filter.sort,
    descending: filter.descending ? '1' : '0',
    offset: String(page * CALLS_PAGE),
    limit: String(CALLS_PAGE),
  });
  return `/api/campaigns/${encodeURIComponent(campaignId)}/calls?${params}`;
}
