const chunk = 65_536;

/** One valid JSON object of about `bytes` bytes, produced as it is read. */
export function hugeJson(bytes: number): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const filler = encoder.encode('x'.repeat(chunk));
  let left = bytes;
  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode('{"filler":"')),
    pull: (controller) => {
      if (left <= 0) {
        controller.enqueue(encoder.encode('"}'));
        controller.close();
        return;
      }
      controller.enqueue(left >= chunk ? filler : filler.subarray(0, left));
      left -= chunk;
    },
  });
}
