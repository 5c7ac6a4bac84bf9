import type { z } from 'zod';
import { UpstreamError } from './errors';

/**
 * Runs one SDK call and gives back what `schema` reads from its answer. The SDK wraps what our fetch
 * throws and resolves with a marker object for text that is no JSON: both come out as `UpstreamError`.
 */
export async function throughSdk<T>(
  schema: z.ZodType<T>,
  call: () => Promise<unknown>,
): Promise<T> {
  const reply = await unwrap(call);
  if (isNonJsonMarker(reply)) throw new UpstreamError('bad-reply', { fault: 'not-json' });
  const read = schema.safeParse(reply);
  if (!read.success) throw new UpstreamError('bad-reply', { fault: 'unexpected-shape' });
  return read.data;
}

async function unwrap(call: () => Promise<unknown>): Promise<unknown> {
  try {
    return await call();
  } catch (thrown) {
    throw findUpstreamError(thrown) ?? thrown;
  }
}

function findUpstreamError(thrown: unknown): UpstreamError | undefined {
  if (thrown instanceof UpstreamError) return thrown;
  if (thrown instanceof Error && thrown.cause instanceof UpstreamError) return thrown.cause;
  return undefined;
}

function isNonJsonMarker(reply: unknown): boolean {
  if (typeof reply !== 'object' || reply === null || !('ok' in reply) || !('error' in reply)) {
    return false;
  }
  const { ok, error } = reply;
  return ok === false && typeof error === 'object' && error !== null && 'reason' in error;
}
