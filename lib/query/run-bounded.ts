/** Works through all items, so many at a time, in their order. `work` handles its own failures. */
export async function runBounded<T>(
  items: readonly T[],
  { limit, work }: { limit: number; work: (item: T) => Promise<void> },
): Promise<void> {
  const queue = items.values();
  async function goOn(): Promise<void> {
    for (const item of queue) await work(item);
  }
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, goOn));
}
