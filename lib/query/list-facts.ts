import { AudienceFacts } from '@/lib/contacts/contact';

type ListShare = { listId: string; revision: number; from: number };

/**
 * Whom a campaign may call of a list at this moment, for who plans campaigns; null when that can't be read.
 * Without the permission to see contacts the sample is null, and everything else the same.
 */
export async function fetchFacts(
  { listId, revision, from }: ListShare,
  signal: AbortSignal,
): Promise<AudienceFacts | null> {
  try {
    const response = await fetch(`/api/contacts/lists/${listId}/${revision}?from=${from}`, {
      signal,
    });
    const read = AudienceFacts.safeParse(response.ok ? await response.json() : null);
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
