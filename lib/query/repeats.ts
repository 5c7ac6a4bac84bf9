import type { Repeat } from '@/lib/campaign/repeat';

type ListRef = { listId: string; revision: number; from: number };

/**
 * Launches of the very same contacts in the last 24 hours; none when that can't be read: the server looks
 * again when it launches.
 */
export async function fetchRepeats(
  { listId, revision, from }: ListRef,
  signal: AbortSignal,
): Promise<Repeat[]> {
  const query = new URLSearchParams({ listId, revision: String(revision), from: String(from) });
  try {
    const response = await fetch(`/api/launches/repeats?${query}`, { signal });
    if (!response.ok) return [];
    return readRepeats(await response.json());
  } catch {
    return [];
  }
}

/** Guaranteed by the route, whose 2xx hold nothing else; a proxy's page has no `repeats`. */
function readRepeats(body: unknown): Repeat[] {
  const { repeats } = body as { repeats?: Repeat[] };
  return Array.isArray(repeats) ? repeats : [];
}
