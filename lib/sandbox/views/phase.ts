import type { CallPhase, CallState } from '../simulation/state';

export function phaseOf(call: CallState, now: number): CallPhase {
  if (call.hasEnded) return 'ended';
  if (call.startedAt === null) return 'queued';
  return call.answeredAt !== null && call.answeredAt <= now ? 'in-progress' : 'ringing';
}
