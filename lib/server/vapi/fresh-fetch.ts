import 'server-only';
import { type IncomingMessage, type RequestOptions, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { type Duplex, pipeline, Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

const WITHOUT_BODY: ReadonlySet<number> = new Set([204, 205, 304]);

/**
 * A `fetch` for writes: each request has a connection of its own. On a kept one the other side may have
 * hung up a moment ago, and the reset would make it unknown whether the write was done. Follows no
 * redirect; bodies are text.
 */
export async function freshFetch(
  input: Parameters<typeof fetch>[0],
  init: RequestInit = {},
): Promise<Response> {
  const url = new URL(input instanceof Request ? input.url : input);
  const body = init.body ?? null;
  if (body !== null && typeof body !== 'string') throw new TypeError('a write has a text body');
  const reply = await exchange(url, { init, body });
  return toResponse(reply);
}

type Written = { init: RequestInit; body: string | null };

function exchange(url: URL, { init, body }: Written): Promise<IncomingMessage> {
  const headers = Object.fromEntries(new Headers(init.headers));
  headers['accept-encoding'] = 'br, gzip, deflate';
  if (body !== null) headers['content-length'] = String(Buffer.byteLength(body));
  const options: RequestOptions = {
    method: init.method ?? 'GET',
    headers,
    agent: false,
    ...(init.signal ? { signal: init.signal } : {}),
  };
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? requestHttps : requestHttp;
    const request = send(url, options, resolve);
    request.on('error', reject);
    request.end(body ?? undefined);
  });
}

function toResponse(reply: IncomingMessage): Response {
  const status = reply.statusCode ?? 0;
  const headers = new Headers();
  for (const [name, values] of Object.entries(reply.headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value);
  }
  if (WITHOUT_BODY.has(status)) {
    reply.resume();
    return new Response(null, { status, headers });
  }
  return new Response(toWebStream(reply), { status, headers });
}

const UNPACK: ReadonlyMap<string, () => Duplex> = new Map([
  ['br', () => createBrotliDecompress()],
  ['gzip', () => createGunzip()],
  ['x-gzip', () => createGunzip()],
  ['deflate', () => createInflate()],
]);

/** The body as it was before it was packed. */
function unpacked(reply: IncomingMessage): Readable {
  const unpack = UNPACK.get(reply.headers['content-encoding']?.trim().toLowerCase() ?? '');
  if (unpack === undefined) return reply;
  // A break of either destroys both; who reads learns of it there.
  return pipeline(reply, unpack(), () => undefined);
}

/** Node types its web streams apart from the browser's; they are the same thing. */
function toWebStream(reply: IncomingMessage): ReadableStream<Uint8Array> {
  return Readable.toWeb(unpacked(reply)) as unknown as ReadableStream<Uint8Array>;
}

/** Reads share kept connections; a write gets a new one. */
export function fetchByMethod(
  input: Parameters<typeof fetch>[0],
  init?: RequestInit,
): Promise<Response> {
  const method = init?.method ?? 'GET';
  return method === 'GET' ? fetch(input, init) : freshFetch(input, init);
}
