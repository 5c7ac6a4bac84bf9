/** Pieces to one gzipped body. */
export async function gzip(pieces: Uint8Array<ArrayBuffer>[]): Promise<ArrayBuffer> {
  const packing = new CompressionStream('gzip');
  const packed = new Response(packing.readable).arrayBuffer();
  const writer = packing.writable.getWriter();
  for (const piece of pieces) await writer.write(piece);
  await writer.close();
  return packed;
}

/** How the server is told that a body is gzip: nothing on the way acts on this header. */
export const GZIP_HEADERS = {
  'content-type': 'application/octet-stream',
  'x-content-encoding': 'gzip',
};
