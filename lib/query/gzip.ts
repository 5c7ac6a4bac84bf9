export type GzipPiece = string | Uint8Array<ArrayBuffer>;

/** Pieces, text as UTF-8, to one gzipped body. */
export async function gzip(pieces: GzipPiece[]): Promise<ArrayBuffer> {
  const packing = new CompressionStream('gzip');
  const packed = new Response(packing.readable).arrayBuffer();
  const writer = packing.writable.getWriter();
  const encoder = new TextEncoder();
  for (const piece of pieces) {
    await writer.write(typeof piece === 'string' ? encoder.encode(piece) : piece);
  }
  await writer.close();
  return packed;
}

/** How the server is told that a body is gzip: nothing on the way acts on this header. */
export const GZIP_HEADERS = {
  'content-type': 'application/octet-stream',
  'x-content-encoding': 'gzip',
};
