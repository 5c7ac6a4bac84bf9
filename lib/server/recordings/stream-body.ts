import type { IncomingMessage } from 'node:http';
import type { Slice } from './byte-range';

/** The largest recording that is passed on, bytes: four hours of stereo. */
export const MAX_BYTES = 1024 * 1024 * 1024;

/**
 * A body as a stream that follows its reader's pace, cut to a slice, and broken off at the cap: a cut
 * answer is an error to whoever reads it, never a shorter file.
 */
export function streamBody(body: IncomingMessage, slice: Slice | null): ReadableStream<Uint8Array> {
  const chunks = body[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  let at = 0;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      for (;;) {
        const { done, value } = await chunks.next();
        if (done) return controller.close();
        const start = at;
        at += value.byteLength;
        if (at > MAX_BYTES) throw new Error('The recording is over the cap.');
        const part = cut(value, start, slice);
        if (part.byteLength > 0) controller.enqueue(part);
        if (slice !== null && at > slice.last) return finish(controller, body);
        if (part.byteLength > 0) return;
      }
    },
    cancel() {
      body.destroy();
    },
  });
}

function cut(chunk: Buffer, start: number, slice: Slice | null): Uint8Array {
  if (slice === null) return chunk;
  return chunk.subarray(Math.max(0, slice.first - start), Math.max(0, slice.last + 1 - start));
}

function finish(controller: ReadableStreamDefaultController, body: IncomingMessage): void {
  controller.close();
  body.destroy();
}
