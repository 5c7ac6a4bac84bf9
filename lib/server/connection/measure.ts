import 'server-only';
import type { Reading } from '@/lib/campaign/connection';
import { env } from '@/lib/server/env';
import { UpstreamError, type Vapi, vapi } from '@/lib/server/vapi';
import { describeFault, NO_KEY } from './describe-fault';

/** A person waits for the answer, so it comes sooner than a read in the background may take. */
const PATIENCE_MS = 8_000;

/**
 * Asks Vapi once, without repeats and whatever failed before, and measures the answer. A failure between
 * us and Vapi is a value; anything else is thrown.
 */
export async function measure<T>(ask: (vapi: Vapi) => Promise<T>): Promise<Reading<T>> {
  const door = openDoor();
  const begun = performance.now();
  const stamp = () => ({
    ms: Math.round(performance.now() - begun),
    at: new Date().toISOString(),
  });
  if (door === null) return { ok: false, fault: NO_KEY, ...stamp() };
  try {
    return { ok: true, value: await ask(door), ...stamp() };
  } catch (thrown) {
    if (!(thrown instanceof UpstreamError)) throw thrown;
    return { ok: false, fault: describeFault(thrown, Date.now()), ...stamp() };
  }
}

function openDoor(): Vapi | null {
  if (env().VAPI_API_KEY === undefined) return null;
  const limits = {
    ...{ readMs: PATIENCE_MS, campaignReadMs: PATIENCE_MS, readBudgetMs: PATIENCE_MS },
    readRetries: 0,
  };
  return vapi().withOptions({ hasBreaker: false, limits });
}
