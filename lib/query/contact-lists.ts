import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import type { Failure } from '@/lib/campaign/result';
import {
  type Derivation,
  DerivationSum,
  DerivedLists,
  type DeriveRequest,
} from '@/lib/contacts/lists/list-derivation';
import { CONTACTS_PAGE, ContactsPage } from '@/lib/contacts/lists/list-table';
import { SavedList } from '@/lib/contacts/lists/saved-list';
import { RequestFailed, readConditionally } from './conditional-read';

const LISTS = '/api/contacts/lists';

export type ContactsAsk = {
  listId: string;
  revision: number;
  /** How many were taken out: the pages are others then. */
  removed: number;
  search: string;
  /** From 0, each of `CONTACTS_PAGE` rows. */
  page: number;
};

/** One page of a stored list. It never changes, but by what is taken out of it. */
export function contactsQuery({ listId, revision, removed, search, page }: ContactsAsk) {
  return queryOptions({
    queryKey: ['list', listId, revision, removed, search, page] as const,
    queryFn: async ({ signal }) => {
      const params = new URLSearchParams({ search, page: String(page) });
      const url = `${LISTS}/${listId}/${revision}/contacts?${params}`;
      const { body } = await readConditionally(url, { etag: null, signal });
      return ContactsPage.parse(body);
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    retry: 1,
  });
}

export { CONTACTS_PAGE };

/** Lists to choose from, by name; newest first, at most 200. */
export function savedListsQuery(search: string) {
  return queryOptions({
    queryKey: ['saved-lists', search] as const,
    queryFn: async ({ signal }) => {
      const url = `${LISTS}?${new URLSearchParams({ search })}`;
      const { body } = await readConditionally(url, { etag: null, signal });
      return z.array(SavedList).parse(body);
    },
    staleTime: 5_000,
  });
}

/** What would come of it. */
export function derivationSumQuery(derivation: Derivation | null) {
  return queryOptions({
    queryKey: ['list-sum', derivation] as const,
    enabled: derivation !== null,
    queryFn: async ({ signal }) =>
      DerivationSum.parse(await post(`${LISTS}/derive/sum`, { body: derivation, signal })),
    staleTime: 30_000,
  });
}

/** Makes the lists, once however often it is asked with the same key. @throws RequestFailed */
export async function postDerivation(request: DeriveRequest): Promise<DerivedLists> {
  return DerivedLists.parse(await post(`${LISTS}/derive`, { body: request }));
}

const Refused = z.object({ failure: z.custom<Failure>((value) => typeof value === 'object') });

async function post(url: string, { body, signal }: { body: unknown; signal?: AbortSignal }) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    ...(signal && { signal }),
  }).catch((thrown: unknown) => {
    if (signal?.aborted) throw thrown;
    return null;
  });
  const answer: unknown = await response?.json().catch(() => null);
  if (response?.ok) return answer;
  const read = Refused.safeParse(answer);
  throw new RequestFailed(read.success ? read.data.failure : SILENT);
}

const SILENT: Failure = {
  code: 'unavailable',
  message:
    'Dialboard gave no readable answer, so it is not known whether this was done. Try again: nothing is made twice.',
  requestId: '',
};
