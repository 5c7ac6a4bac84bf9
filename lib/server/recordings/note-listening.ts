import 'server-only';
import { recordOutcome } from '@/lib/server/audit/record';
import type { Actor } from '@/lib/server/auth/actor';
import type { Db } from '@/lib/server/db/types';
import { recordingMemory } from './recording-memory';

type Listening = { campaignId: string; callId: string; actor: Actor; isDownload: boolean };

/** Who opened a recording is written down before it is sent: once an opening, not once a range. */
export async function noteListening(listening: Listening, db: Db): Promise<void> {
  const { campaignId, callId, actor, isDownload } = listening;
  const memory = recordingMemory();
  if (!isDownload && !memory.isNewListener(actor.id, callId)) return;
  const action = isDownload ? 'call.download' : 'call.listen';
  try {
    await recordOutcome(db, { actor, action, target: campaignId, detail: { callId } });
  } catch (failed) {
    memory.forgetListener(actor.id, callId);
    throw failed;
  }
}
