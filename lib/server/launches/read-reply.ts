import 'server-only';
import { type UpstreamCampaign, UpstreamError } from '@/lib/server/vapi';

/** What a POST that creates a campaign came to. `status` and `replyClass` go into the attempt. */
export type Reply = { status: number | null; replyClass: string } & (
  | { kind: 'created'; vapiId: string }
  | { kind: 'refused'; messages: readonly string[] }
  | { kind: 'unreachable' }
  | { kind: 'unknown' }
);

/**
 * Sends once and says what came of it; never throws. Only an answer that says no, or a connection that
 * never was, makes a failure: after anything else the campaign may exist.
 */
export async function readReply(send: () => Promise<UpstreamCampaign>): Promise<Reply> {
  try {
    const { id } = await send();
    return { kind: 'created', vapiId: id, status: 201, replyClass: 'created' };
  } catch (thrown) {
    if (!(thrown instanceof UpstreamError)) {
      return { kind: 'unknown', status: null, replyClass: 'unexpected' };
    }
    const { status, kind: replyClass, messages, isOutcomeKnown } = thrown;
    if (!isOutcomeKnown) return { kind: 'unknown', status, replyClass };
    if (status === null) return { kind: 'unreachable', status, replyClass };
    return { kind: 'refused', status, replyClass, messages };
  }
}
