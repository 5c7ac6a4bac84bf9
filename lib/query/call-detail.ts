import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { CallNeighbours, CallView } from '@/lib/campaign/call-detail';
import type { CallsFilter } from './calls';
import { RequestFailed, readConditionally } from './conditional-read';

/** A call by its id, or the contact at a place in upload order, from 0. */
export type CallKey = { callId: string } | { position: number };

const FAILED_PAUSE_MS = 15_000;
const CALL_KEPT_MS = 30_000;

/** One call with all that is known of it; asked again as long as the server says that more may come. */
export function callQuery(campaignId: string, key: CallKey) {
  return queryOptions({
    queryKey: ['campaign', campaignId, 'call', key] as const,
    queryFn: async ({ signal }) => {
      const { body } = await readConditionally(callUrl(campaignId, key), { etag: null, signal });
      return body as CallView;
    },
    refetchInterval: ({ state }) => {
      if (state.error !== null) return isLasting(state.error) ? false : FAILED_PAUSE_MS;
      return state.data?.pollMs || false;
    },
    refetchIntervalInBackground: false,
    staleTime: CALL_KEPT_MS,
    gcTime: 60_000,
    retry: false,
  });
}

/** Refused or unknown: asking again by itself changes nothing. */
function isLasting(error: Error): boolean {
  if (!(error instanceof RequestFailed)) return true;
  return !['unavailable', 'vapi-unreachable', 'too-many-requests'].includes(error.failure.code);
}

type AroundAsk = {
  campaignId: string;
  position: number;
  /** Of the snapshot on screen. */
  version: number;
  filter: CallsFilter;
};

/** Who comes before and after a contact in the list on screen. */
export function neighboursQuery(ask: AroundAsk) {
  const { campaignId, position, version, filter } = ask;
  return queryOptions({
    queryKey: ['campaign', campaignId, 'around', position, filter, version] as const,
    queryFn: async ({ signal }) => {
      const { body } = await readConditionally(aroundUrl(ask), { etag: null, signal });
      return { position, ...(body as CallNeighbours) };
    },
    // A newer snapshot must not take the buttons away while it is asked.
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    retry: false,
  });
}

function aroundUrl({ campaignId, position, version, filter }: AroundAsk): string {
  const params = new URLSearchParams({
    v: String(version),
    outcome: filter.outcome,
    search: filter.search,
    sort: filter.sort,
    descending: filter.descending ? '1' : '0',
  });
  return `${callsUrl(campaignId)}/around/${position}?${params}`;
}

export function recordingUrl(campaignId: string, callId: string): string {
  return `${callsUrl(campaignId)}/${encodeURIComponent(callId)}/recording`;
}

function callUrl(campaignId: string, key: CallKey): string {
  const place = 'callId' in key ? encodeURIComponent(key.callId) : `contact/${key.position}`;
  return `${callsUrl(campaignId)}/${place}`;
}

function callsUrl(campaignId: string): string {
  return `/api/campaigns/${encodeURIComponent(campaignId)}/calls`;
}

/** Why a recording does not play, in the server's words; null when it would. */
export async function askWhySilent(url: string): Promise<string | null> {
  try {
    const response = await fetch(url, { headers: { range: 'bytes=0-0' }, cache: 'no-store' });
    if (response.ok) return null;
    const body: unknown = await response.json();
    const failure = (body as { failure?: { message?: unknown } } | null)?.failure;
    return typeof failure?.message === 'string' ? failure.message : null;
  } catch {
    return 'Dialboard does not answer. Check the connection.';
  }
}
