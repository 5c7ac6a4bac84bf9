import { answer, answerJson, type Behaviour } from '@/lib/server/vapi/hostile-server';
import type { FakeVapi } from './fake-vapi';
import { wireCampaign } from './wire-campaign';

export const AUDIO = 'RIFF-0123456789-abcdefghij';

/** Storage that knows no ranges. */
export const sendAudio: Behaviour = (socket) =>
  answer(socket, { headers: { 'content-type': 'audio/wav' }, body: AUDIO });

export type CallRef = { id: string; callId: string };

type Changes = {
  /** Laid over what Vapi tells of the call. */
  detail?: object;
  /** What the recording's storage does. */
  file?: Behaviour;
};

let count = 0;

/** A campaign whose calls nobody else has, so that nothing is remembered of them, and its first call. */
export function addCall(fake: FakeVapi, { detail = {}, file = sendAudio }: Changes = {}): CallRef {
  const n = count++;
  const campaign = wireCampaign(`calls-${n}`);
  const calls = Object.values(campaign.calls ?? {}).map((text) => JSON.parse(String(text)));
  campaign.calls = Object.fromEntries(
    calls.map((call, at) => [`${n}-${at}`, JSON.stringify({ ...call, id: `${n}-${at}` })]),
  );
  const callId = `${n}-0`;
  fake.campaigns.push(campaign);
  fake.routes.set(`/call/${callId}`, (socket) =>
    answerJson(socket, {
      ...{ ...calls[0], id: callId, campaignId: campaign.id },
      artifact: { recordingUrl: `${fake.url}/file/${callId}`, transcript: 'AI: Hello' },
      ...detail,
    }),
  );
  fake.routes.set(`/file/${callId}`, (socket, request) => file(socket, request, 1));
  return { id: campaign.id, callId };
}
