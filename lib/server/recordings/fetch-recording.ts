import 'server-only';
import type { IncomingMessage } from 'node:http';
import { type AudioType, readAudioType } from './audio-type';
import { type ByteRange, fitRange, writeByteRange } from './byte-range';
import { requestAudio, StorageRefused } from './request-audio';
import { MAX_BYTES, streamBody } from './stream-body';

export type RecordingAsk = {
  url: string;
  range: ByteRange | null;
  localOrigin: string | null;
  signal: AbortSignal;
};

export type Recording = {
  kind: 'recording';
  /** 416: the range begins behind the end; there is no body then. */
  status: 200 | 206 | 416;
  type: AudioType | null;
  /** Bytes of this answer, and `Content-Range` of a part. */
  length: number | null;
  contentRange: string | null;
  body: ReadableStream<Uint8Array> | null;
};

/** `expired`: storage does not open this address (any more). `unusable`: no audio, too big, a redirect to nowhere. */
export type NoRecording = { kind: 'expired' | 'unusable' | 'unreachable' };

const MOST_REDIRECTS = 2;
const EXPIRED = new Set([400, 401, 403, 404, 410]);

/** Opens a recording where it lies; each redirect is checked like the first address. */
export async function fetchRecording(ask: RecordingAsk): Promise<Recording | NoRecording> {
  let url = readUrl(ask.url);
  const range = ask.range === null ? null : writeByteRange(ask.range);
  try {
    for (let redirects = 0; url !== null && redirects <= MOST_REDIRECTS; redirects += 1) {
      const { localOrigin, signal } = ask;
      const response = await requestAudio({ url, range, localOrigin, signal });
      const next = nextAddress(response, url);
      if (next === undefined) return read(response, { url, range: ask.range });
      response.destroy();
      url = next;
    }
  } catch (thrown) {
    if (!(thrown instanceof StorageRefused)) throw thrown;
    return { kind: thrown.reason === 'address' ? 'unusable' : 'unreachable' };
  }
  return { kind: 'unusable' };
}

/** Undefined when it is no redirect, null when it leads nowhere. */
function nextAddress({ statusCode = 0, headers }: IncomingMessage, from: URL) {
  if (statusCode < 300 || statusCode >= 400) return undefined;
  return readUrl(headers.location ?? '', from);
}

function readUrl(text: string, base?: URL): URL | null {
  return text !== '' && URL.canParse(text, base) ? new URL(text, base) : null;
}

type Reading = { url: URL; range: ByteRange | null };

function read(response: IncomingMessage, { url, range }: Reading): Recording | NoRecording {
  const { statusCode = 0, headers } = response;
  const type = readAudioType(headers['content-type'], url);
  const size = readSize(headers['content-length']);
  const refusal = refusalOf(response, { type, size });
  if (refusal === null && statusCode === 416) {
    response.destroy();
    const contentRange = headers['content-range'] ?? null;
    return { kind: 'recording', status: 416, type: null, length: 0, contentRange, body: null };
  }
  if (refusal !== null || type === null) {
    response.destroy();
    return { kind: refusal ?? 'unusable' };
  }
  if (statusCode === 206) {
    const contentRange = headers['content-range'] ?? null;
    const body = streamBody(response, null);
    return { kind: 'recording', status: 206, type, length: size, contentRange, body };
  }
  return cutWhole(response, { type, size, range });
}

type Facts = { type: AudioType | null; size: number | null };

function refusalOf({ statusCode = 0, headers }: IncomingMessage, { type, size }: Facts) {
  if (EXPIRED.has(statusCode)) return 'expired';
  if (statusCode === 416) return null;
  if (statusCode !== 200 && statusCode !== 206) return 'unreachable';
  if (type === null || (size ?? 0) > MAX_BYTES || headers['content-encoding']) return 'unusable';
  const isPartNamed = /^bytes \d+-\d+\/(\d+|\*)$/.test(headers['content-range'] ?? '');
  return statusCode === 206 && !isPartNamed ? 'unusable' : null;
}

type Whole = { type: AudioType; size: number | null; range: ByteRange | null };

/** Storage that knows no ranges sends everything: a player can seek only if we cut it. */
function cutWhole(response: IncomingMessage, { type, size, range }: Whole): Recording {
  const common = { kind: 'recording', type } as const;
  if (range === null || size === null) {
    const body = streamBody(response, null);
    return { ...common, status: 200, length: size, contentRange: null, body };
  }
  const slice = fitRange(range, size);
  if (slice === null) {
    response.destroy();
    const contentRange = `bytes */${size}`;
    return { ...common, status: 416, length: 0, contentRange, body: null };
  }
  const contentRange = `bytes ${slice.first}-${slice.last}/${size}`;
  const length = slice.last - slice.first + 1;
  const body = streamBody(response, slice);
  return { ...common, status: 206, length, contentRange, body };
}

function readSize(header: string | undefined): number | null {
  return header !== undefined && /^\d{1,15}$/.test(header) ? Number(header) : null;
}
