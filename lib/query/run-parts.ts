/**
 * Does work for each item of an async iterable, at most `most` at a time; items are made when their turn comes.
 * Rejects with the first failure once those underway have ended, and begins none after it.
 */
export async function runParts<T>(
  items: AsyncIterable<T>,
  work: (item: T) => Promise<void>,
  most: number,
): Promise<void> {
  const iterator = items[Symbol.asyncIterator]();
  let hasFailed = false;
  async function lane(): Promise<void> {
    while (!hasFailed) {
      const next = await iterator.next();
      if (next.done) return;
      try {
        await work(next.value);
      } catch (error) {
        hasFailed = true;
        throw error;
      }
    }
  }
  const lanes = await Promise.allSettled(Array.from({ length: most }, lane));
  for (const one of lanes) if (one.status === 'rejected') throw one.reason;
}
