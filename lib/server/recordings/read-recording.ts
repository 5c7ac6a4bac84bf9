import 'server-only';
import type { Actor } from '@/lib/server/auth/actor';
import { findRecord, readDetail, type WatchDeps, watchDeps } from '@/lib/server/campaigns';
import { env } from '@/lib/server/env';
import { DomainError } from '@/lib/server/errors';
import type { UpstreamRecording } from '@/lib/server/vapi';
import type { ByteRange } from './byte-range';
import { fetchRecording, type NoRecording, type Recording } from './fetch-recording';
import { noteListening } from './note-listening';
import { recordingMemory } from './recording-memory';

export type AskedRecording = {
  campaignId: string;
  callId: string;
  actor: Actor;
  range: ByteRange | null;
  isDownload: boolean;
  signal: AbortSignal;
};

/**
 * The recording of a campaign's call, from wherever Vapi says it lies. The address never comes from the
 * browser nor goes there; where it has expired Vapi is asked once more.
 *
 * @throws DomainError in words
 */
export async function readRecording(asked: AskedRecording, given?: WatchDeps): Promise<Recording> {
  const deps = given ?? (await watchDeps());
  const { campaignId, callId } = asked;
  await findRecord(campaignId, { callId }, deps);
  const memory = recordingMemory();
  const known = memory.find(callId);
  const first = known ?? (await lookUp(asked, deps));
  const tried = await tryEach(first, asked);
  const isOld = tried.kind === 'expired' && known !== null;
  const opened = isOld ? await tryEach(await lookUp(asked, deps), asked) : tried;
  if (opened.kind !== 'recording') {
    memory.forget(callId);
    throw explain(opened);
  }
  await noteListening(asked, deps.db).catch((failed: unknown) => {
    void opened.body?.cancel();
    throw failed;
  });
  return opened;
}

async function lookUp(asked: AskedRecording, deps: WatchDeps): Promise<UpstreamRecording[]> {
  const { recordings } = await readDetail(asked, deps);
  if (recordings.length === 0) {
    throw new DomainError('not-found', 'Vapi has no recording of this call.');
  }
  recordingMemory().keep(asked.callId, recordings);
  return recordings;
}

async function tryEach(recordings: readonly UpstreamRecording[], asked: AskedRecording) {
  const { VAPI_BASE_URL, isVapiLocal } = env();
  const localOrigin = isVapiLocal ? new URL(VAPI_BASE_URL).origin : null;
  let last: Recording | NoRecording = { kind: 'unusable' };
  for (const { url } of recordings) {
    last = await fetchRecording({ ...asked, url, localOrigin });
    if (last.kind === 'recording' || last.kind === 'unreachable') return last;
  }
  return last;
}

function explain({ kind }: NoRecording): DomainError {
  switch (kind) {
    case 'expired':
      return new DomainError(
        'not-found',
        'The recording is not there any more: Vapi’s storage does not open it. It may be past its retention.',
      );
    case 'unusable':
      return new DomainError(
        'vapi-unreachable',
        'What Vapi’s storage sent is no recording that can be played. Nothing of it was passed on.',
      );
    case 'unreachable':
      return new DomainError(
        'vapi-unreachable',
        'The storage that holds the recording does not answer. Try again in a minute.',
      );
  }
}
