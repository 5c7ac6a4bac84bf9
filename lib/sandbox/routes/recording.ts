import type { Context } from 'hono';
import { Refusal } from '../rules/refusal';
import { recordCall } from '../script/recording';
import type { CallState } from '../simulation/state';

export function sendRecording(c: Context, call: CallState): Response {
  if (!call.hasEnded || (call.draw?.talkMs ?? 0) === 0) {
    throw Refusal.notFound(`Recording of call with ID ${call.id} not found.`);
  }
  const audio = recordCall(call.id);
  return c.body(audio, 200, {
    'content-type': 'audio/wav',
    'content-length': String(audio.byteLength),
    'cache-control': 'private, max-age=3600',
  });
}
