import type { LaunchView } from '@/lib/campaign/launch-view';
import type { Failure } from '@/lib/campaign/result';
import { readRefusal } from './draft-reply';

/** A launch that could not be read or changed; the message is the server's sentence. */
export class LaunchRequestError extends Error {
  override readonly name = 'LaunchRequestError';
}

// Kept here and sent by hand: answers are `no-store`, so the browser keeps neither.
const seen = new Map<string, { etag: string; view: LaunchView }>();

/** The launch now; the same object as before when nothing changed. @throws LaunchRequestError */
export async function fetchLaunch(key: string, signal?: AbortSignal): Promise<LaunchView> {
  const known = seen.get(key);
  const response = await fetch(launchUrl(key), {
    headers: known === undefined ? {} : { 'if-none-match': known.etag },
    ...(signal && { signal }),
  });
  if (response.status === 304 && known !== undefined) return known.view;
  const view = await readView(response);
  const etag = response.headers.get('etag');
  if (etag !== null) seen.set(key, { etag, view });
  return view;
}

/** Asks to take a launch back; safe to repeat. @throws LaunchRequestError */
export async function postUndo(key: string): Promise<LaunchView> {
  seen.delete(key);
  return readView(await fetch(`${launchUrl(key)}/undo`, { method: 'POST' }));
}

function launchUrl(key: string): string {
  return `/api/launches/${encodeURIComponent(key)}`;
}

/** Guaranteed by the route, which answers 2xx with nothing but a view. */
async function readView(response: Response): Promise<LaunchView> {
  if (response.ok) return (await response.json()) as LaunchView;
  throw new LaunchRequestError(sentenceOf(await response.json().catch(() => null)));
}

function sentenceOf(body: unknown): Failure['message'] {
  return readRefusal(body)?.message ?? 'The server gave no readable answer. Reload the page.';
}
