import type { Context } from 'hono';
import { Refusal } from '../rules/refusal';
import { recordCall } from '../script/recording';
import type { Storyteller } from '../script/storyteller';
import { connectedMs, timeTurns } from '../script/time-turns';
import type { CallState } from '../simulation/state';

/** As object storage sends a file: whole, or one range of it. */
export function sendRecording(c: Context, call: CallState, storyteller: Storyteller): Response {
  if (!call.hasEnded || (call.draw?.talkMs ?? 0) === 0) {
    throw Refusal.notFound(`Recording of call with ID ${call.id} not found.`);
  }
  const turns = timeTurns(storyteller.transcribe(call), call);
  const audio = recordCall({ callId: call.id, lengthMs: connectedMs(call), turns });
  const headers = {
    'content-type': 'audio/wav',
    'accept-ranges': 'bytes',
    'cache-control': 'private, max-age=3600',
  };
  const size = audio.byteLength;
  const range = readRange(c.req.header('range'), size);
  if (range === 'behind-the-end') {
    return c.body(null, 416, { ...headers, 'content-range': `bytes */${size}` });
  }
  if (range === null) return c.body(audio, 200, { ...headers, 'content-length': String(size) });
  const { first, last } = range;
  return c.body(audio.slice(first, last + 1), 206, {
    ...headers,
    'content-range': `bytes ${first}-${last}/${size}`,
    'content-length': String(last - first + 1),
  });
}

type Range = { first: number; last: number } | 'behind-the-end' | null;

/** One range of bytes; what is no such range is answered with the whole file, as RFC 9110 allows. */
function readRange(header: string | undefined, size: number): Range {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (from === '' && to === '') return null;
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === '' || to === '' ? size - 1 : Math.min(size - 1, Number(to));
  if (first >= size) return 'behind-the-end';
  return last < first ? null : { first, last };
}
