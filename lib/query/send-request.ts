import { z } from 'zod';

/** Waits between tries of one request; as many tries as there are waits, and one more. */
const WAITS = [1_000, 3_000];

const NO_ANSWER =
  'The server does not answer. What was sent is kept; nothing is used before all of it is there.';

const Refused = z.object({ failure: z.object({ message: z.string() }) });

/** A request that was refused or never got through, in words for the screen. */
export class UploadFailure extends Error {
  override name = 'UploadFailure';
  readonly status: number | null;
  constructor(message: string, status: number | null) {
    super(message);
    this.status = status;
  }
}

export type Sending = {
  signal: AbortSignal;
  /** Waits that many ms; rejects when the signal aborts. */
  wait: (ms: number, signal: AbortSignal) => Promise<void>;
};

export function waitMs(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        reject(signal.reason);
      },
      { once: true },
    );
  });
}

async function refusalOf(response: Response): Promise<UploadFailure> {
  const body = Refused.safeParse(await response.json().catch(() => null));
  const message = body.success
    ? body.data.failure.message
    : `The server answered ${response.status} without saying why. Nothing is used before all of it is there.`;
  return new UploadFailure(message, response.status);
}

async function tryOnce(url: string, init: RequestInit, signal: AbortSignal): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, { ...init, signal });
  } catch {
    signal.throwIfAborted();
    throw new UploadFailure(NO_ANSWER, null);
  }
  if (response.ok) return response;
  throw await refusalOf(response);
}

function isWorthRepeating(error: unknown): boolean {
  if (!(error instanceof UploadFailure)) return false;
  return error.status === null || error.status >= 500 || error.status === 429;
}

/**
 * Sends a request that may safely be sent again, and does so when the server did not answer or was busy.
 *
 * @throws UploadFailure
 */
export async function sendRepeatable(
  url: string,
  init: RequestInit,
  { signal, wait }: Sending,
): Promise<Response> {
  for (const ms of WAITS) {
    try {
      return await tryOnce(url, init, signal);
    } catch (error) {
      if (!isWorthRepeating(error)) throw error;
      await wait(ms, signal);
    }
  }
  return tryOnce(url, init, signal);
}
