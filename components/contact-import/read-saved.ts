import { z } from 'zod';
import { AudienceFacts } from '@/lib/contacts/contact';
import { SavedList } from '@/lib/contacts/lists/saved-list';

const Refused = z.object({ failure: z.object({ message: z.string() }) });

/** The stored lists whose name has `search` in it, newest first. @throws Error with a sentence */
export async function readSavedLists(search: string): Promise<SavedList[]> {
  const query = search.trim() === '' ? '' : `?search=${encodeURIComponent(search.trim())}`;
  return readJson(`/api/contacts/lists${query}`, z.array(SavedList));
}

/** What is known of one. @throws Error with a sentence, also when it was deleted meanwhile */
export async function readSavedFacts({
  listId,
  revision,
}: Pick<SavedList, 'listId' | 'revision'>): Promise<AudienceFacts> {
  return readJson(`/api/contacts/lists/${listId}/${revision}`, AudienceFacts);
}

async function readJson<T>(url: string, schema: z.ZodType<T>): Promise<T> {
  const response = await fetch(url).catch(() => null);
  const body: unknown = await response?.json().catch(() => null);
  const read = schema.safeParse(body);
  if (response?.ok && read.success) return read.data;
  const refused = Refused.safeParse(body);
  throw new Error(
    refused.success
      ? refused.data.failure.message
      : 'The server gave no readable answer. Nothing was changed. Try again.',
  );
}
