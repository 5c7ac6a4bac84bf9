import { gzip } from './gzip';

/** Bytes to pack, and which answer is theirs. */
export type GzipRequest = { id: number; pieces: Uint8Array<ArrayBuffer>[] };
export type GzipReply = { id: number; packed: ArrayBuffer };

self.onmessage = async ({ data: { id, pieces } }: MessageEvent<GzipRequest>) => {
  const packed = await gzip(pieces);
  self.postMessage({ id, packed } satisfies GzipReply, { transfer: [packed] });
};
