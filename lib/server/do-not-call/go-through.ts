import 'server-only';

/** Each campaign is read, sent and read again; so many at a time leave Vapi room for launches. */
const AT_ONCE = 4;

/** All of them, in their order, a few at a time. */
export async function goThrough<T>(
  items: readonly T[],
  work: (item: T) => Promise<void>,
): Promise<void> {
  const queue = items.values();
  const goOn = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, items.length) }, goOn));
}
