import { type GzipPiece, gzip } from './gzip';
import type { GzipReply, GzipRequest } from './gzip-worker';

const encoder = new TextEncoder();

type Waiting = {
  pieces: GzipPiece[];
  resolve: (packed: ArrayBuffer | Promise<ArrayBuffer>) => void;
};

/**
 * gzip on a thread of its own, for a thread that has other work: packing 10,000 numbers takes some 6 ms. The thread
 * starts with the first body. Where it can't, as in browsers whose workers start none, packing happens here.
 */
export function createGzipApart(open: () => Worker): typeof gzip {
  let worker: Worker | null = null;
  let hasFailed = false;
  let lastId = 0;
  const waiting = new Map<number, Waiting>();

  // Text goes over as bytes, which leave this thread's memory: as text it would lie in both.
  function ask(pieces: GzipPiece[]): { request: GzipRequest; transfer: ArrayBuffer[] } {
    const transfer: ArrayBuffer[] = [];
    const bytes = pieces.map((piece) => {
      if (typeof piece !== 'string') return piece;
      const encoded = encoder.encode(piece);
      transfer.push(encoded.buffer);
      return encoded;
    });
    return { request: { id: ++lastId, pieces: bytes }, transfer };
  }

  function take({ data: { id, packed } }: MessageEvent<GzipReply>): void {
    waiting.get(id)?.resolve(packed);
    waiting.delete(id);
  }

  function packHere(): void {
    hasFailed = true;
    for (const { pieces, resolve } of waiting.values()) resolve(gzip(pieces));
    waiting.clear();
  }

  function start(): Worker | null {
    try {
      const made = open();
      made.onmessage = take;
      made.onerror = packHere;
      return made;
    } catch {
      hasFailed = true;
      return null;
    }
  }

  return (pieces) => {
    if (!hasFailed) worker ??= start();
    if (hasFailed || !worker) return gzip(pieces);
    const to = worker;
    const { request, transfer } = ask(pieces);
    return new Promise((resolve) => {
      waiting.set(request.id, { pieces, resolve });
      to.postMessage(request, transfer);
    });
  };
}
