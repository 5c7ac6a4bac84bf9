type Listed = { id: string; createdAt?: string | undefined };
type PageQuery = { limit: number; createdAtLt?: string };

const PAGE = 100;
const MAX_PAGES = 20;

/**
 * Reads a whole list that knows no pages, newest first, by asking for what was created before the last
 * entry. Stops at a short page, at one with nothing new, or after 2,000 entries.
 */
export async function listAll<T extends Listed>(
  readPage: (query: PageQuery) => Promise<{ entries: T[]; size: number }>,
): Promise<T[]> {
  const seen = new Map<string, T>();
  let query: PageQuery = { limit: PAGE };
  for (let page = 0; page < MAX_PAGES; page++) {
    const { entries, size } = await readPage(query);
    const before = seen.size;
    for (const entry of entries) if (!seen.has(entry.id)) seen.set(entry.id, entry);
    const oldest = entries.at(-1)?.createdAt;
    if (size < PAGE || seen.size === before || oldest === undefined) break;
    query = { limit: PAGE, createdAtLt: oldest };
  }
  return [...seen.values()];
}
