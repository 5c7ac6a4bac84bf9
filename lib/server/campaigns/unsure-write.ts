import { DomainError } from '@/lib/server/errors';
import { UpstreamError } from '@/lib/server/vapi';

/**
 * What a write to Vapi threw, for the person who asked for it: where it may have been carried out all the
 * same, `sentence` says so and what to do; a refusal stays what it is.
 */
export function sayUnsure(thrown: unknown, sentence: string): unknown {
  if (!(thrown instanceof UpstreamError) || thrown.isOutcomeKnown) return thrown;
  return new DomainError('outcome-unknown', sentence, { cause: thrown });
}
