import { type SameList, SameLists } from '@/lib/contacts/lists/list-upload';

/** Stored lists read from the very same file, newest first. None also when that can't be read. */
export async function fetchSameLists(sha256: string): Promise<SameList[]> {
  try {
    const response = await fetch(`/api/contacts/lists/same?sha256=${sha256}`);
    if (!response.ok) return [];
    return SameLists.parse(await response.json()).lists;
  } catch {
    return [];
  }
}
