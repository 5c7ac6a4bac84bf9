import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { Home, HomeReading } from '@/lib/campaign/home';
import {
  nextPoll,
  RequestFailed,
  readConditionally,
  readFailure,
  readFreshness,
} from './conditional-read';

export function homeKey() {
  return ['campaigns'] as const;
}

/** Home's rows, polled as often as the server says. While nothing changes `home` stays the same object. */
export function homeQuery(seed?: HomeReading) {
  return queryOptions({
    queryKey: homeKey(),
    queryFn: ({ client, signal }) => readHome(client, signal),
    refetchInterval: ({ state }) => nextPoll(state),
    refetchIntervalInBackground: false,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    structuralSharing: false,
    ...(seed && { initialData: seed }),
  });
}

async function readHome(client: QueryClient, signal: AbortSignal): Promise<HomeReading> {
  const known = client.getQueryData<HomeReading>(homeKey()) ?? null;
  const answer = await readConditionally('/api/campaigns', { etag: known?.etag ?? null, signal });
  const freshness = readFreshness(answer.headers);
  if (answer.body === null && known !== null) return { ...known, freshness };
  return { home: answer.body as Home, etag: answer.etag, freshness };
}

const STOP_DEADLINE_MS = 120_000;

/** Stops a campaign; may be repeated. Read the live state again afterwards. @throws RequestFailed */
export async function stopCampaign(campaignId: string): Promise<{ status: string }> {
  const response = await post(`/api/campaigns/${encodeURIComponent(campaignId)}/stop`);
  const body: unknown = await response.json().catch(() => null);
  if (response.ok) return body as { status: string };
  throw new RequestFailed(readFailure(body) ?? unconfirmed());
}

async function post(url: string): Promise<Response> {
  try {
    return await fetch(url, { method: 'POST', signal: AbortSignal.timeout(STOP_DEADLINE_MS) });
  } catch {
    throw new RequestFailed(unconfirmed());
  }
}

function unconfirmed() {
  return {
    code: 'unavailable',
    message:
      'Dialboard did not confirm the stop, so calls may go on. Press Stop again, or stop the campaign in Vapi’s own dashboard.',
    requestId: '',
  } as const;
}
