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
    // A browser without a network is a failed reading like any other: waiting for it would say nothing.
    networkMode: 'always',
    // Rows that did not change stay the same objects, so only the others are drawn again.
    structuralSharing: true,
    ...(seed && { initialData: seed }),
  });
}

async function readHome(client: QueryClient, signal: AbortSignal): Promise<HomeReading> {
  const known = client.getQueryData<HomeReading>(homeKey()) ?? null;
  const answer = await readConditionally('/api/campaigns', { etag: known?.etag || null, signal });
  const freshness = readFreshness(answer.headers);
  if (answer.body === null && known !== null) return { ...known, freshness };
  return { home: answer.body as Home, etag: answer.etag, freshness };
}

/** Takes a deleted campaign off the list at once; the next reading is a whole one. */
export async function dropFromHome(client: QueryClient, campaignId: string): Promise<void> {
  // A reading that began before knows it still.
  await client.cancelQueries({ queryKey: homeKey() });
  client.setQueryData<HomeReading>(homeKey(), (known) => {
    if (known === undefined) return known;
    const rows = known.home.rows.filter(({ id }) => id !== campaignId);
    return { ...known, etag: '', home: { ...known.home, rows } };
  });
}

const STOP_DEADLINE_MS = 120_000;

/** Stops a campaign; may be repeated. Read the live state again afterwards. @throws RequestFailed */
export async function stopCampaign(campaignId: string): Promise<{ status: string }> {
  const response = await send(`/api/campaigns/${encodeURIComponent(campaignId)}/stop`, {
    method: 'POST',
    lost: NOT_STOPPED,
  });
  const body: unknown = await response.json().catch(() => null);
  if (response.ok) return body as { status: string };
  throw new RequestFailed(readFailure(body) ?? unconfirmed(NOT_STOPPED));
}

/** Deletes a campaign that does not dial; one that is gone already counts as deleted. @throws RequestFailed */
export async function deleteCampaign(campaignId: string): Promise<void> {
  const response = await send(`/api/campaigns/${encodeURIComponent(campaignId)}`, {
    method: 'DELETE',
    lost: NOT_DELETED,
  });
  if (response.ok) return;
  const body: unknown = await response.json().catch(() => null);
  throw new RequestFailed(readFailure(body) ?? unconfirmed(NOT_DELETED));
}

type Send = { method: 'POST' | 'DELETE'; lost: string };

async function send(url: string, { method, lost }: Send): Promise<Response> {
  try {
    return await fetch(url, { method, signal: AbortSignal.timeout(STOP_DEADLINE_MS) });
  } catch {
    throw new RequestFailed(unconfirmed(lost));
  }
}

const NOT_STOPPED =
  'Dialboard did not confirm the stop, so calls may go on. Press Stop again, or stop the campaign in Vapi’s own dashboard.';
const NOT_DELETED =
  'Dialboard did not answer, so it is not known whether this was deleted. Deleting it again does no harm.';

function unconfirmed(message: string) {
  return { code: 'unavailable', message, requestId: '' } as const;
}
