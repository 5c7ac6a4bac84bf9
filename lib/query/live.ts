import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { LiveCampaign, LiveReading } from '@/lib/campaign/live';
import { mergeSeries } from '@/lib/campaign/series-delta';
import { nextPoll, readConditionally, readFreshness } from './conditional-read';

export function liveKey(campaignId: string) {
  return ['campaign', campaignId, 'live'] as const;
}

/**
 * The live state of one campaign, polled as often as the server says, not while the tab is hidden, and not
 * at all once it is over. While nothing changes `live` stays the same object; a failed poll keeps the data.
 * `seed` is what the page was rendered with.
 */
export function liveQuery(campaignId: string, seed?: LiveReading) {
  return queryOptions({
    queryKey: liveKey(campaignId),
    queryFn: ({ client, signal }) => readLive(campaignId, { client, signal }),
    refetchInterval: ({ state }) => nextPoll(state),
    refetchIntervalInBackground: false,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    // A browser without a network is a failed reading like any other: waiting for it would say nothing.
    networkMode: 'always',
    // The reading holds its own identity: see `readLive`.
    structuralSharing: false,
    ...(seed && { initialData: seed }),
  });
}

type Asking = { client: QueryClient; signal: AbortSignal };

async function readLive(campaignId: string, { client, signal }: Asking): Promise<LiveReading> {
  const known = client.getQueryData<LiveReading>(liveKey(campaignId)) ?? null;
  const sinceMs = known?.live.series.points.at(-1)?.at ?? null;
  const url = liveUrl(campaignId);
  const answer = await readConditionally(sinceMs === null ? url : `${url}?since=${sinceMs}`, {
    etag: known?.etag ?? null,
    signal,
  });
  const freshness = readFreshness(answer.headers);
  if (answer.body === null && known !== null) return { ...known, freshness };
  const merged = mergeLive(known, answer.body as LiveCampaign);
  if (merged !== null) return { live: merged, etag: answer.etag, freshness };
  return readWhole(url, signal);
}

/** Null when what came does not fit what is known. */
function mergeLive(known: LiveReading | null, next: LiveCampaign): LiveCampaign | null {
  const series = mergeSeries(known?.live.series ?? null, next.series);
  return series === null ? null : { ...next, series };
}

async function readWhole(url: string, signal: AbortSignal): Promise<LiveReading> {
  const { body, etag, headers } = await readConditionally(url, { etag: null, signal });
  return { live: body as LiveCampaign, etag, freshness: readFreshness(headers) };
}

function liveUrl(campaignId: string): string {
  return `/api/campaigns/${encodeURIComponent(campaignId)}/live`;
}
