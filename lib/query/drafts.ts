import { queryOptions } from '@tanstack/react-query';
import { DraftList } from '@/lib/campaign/draft-summary';
import { readConditionally } from './conditional-read';

export function draftsKey() {
  return ['drafts'] as const;
}

const EVERY_MS = 30_000;

/** The drafts that were not launched, looked at again every half minute: others write them, too. */
export function draftsQuery(seed: DraftList) {
  return queryOptions({
    queryKey: draftsKey(),
    queryFn: async ({ signal }) => {
      const { body } = await readConditionally('/api/drafts', { etag: null, signal });
      return DraftList.parse(body);
    },
    initialData: seed,
    staleTime: 0,
    refetchInterval: EVERY_MS,
    refetchOnWindowFocus: 'always',
    retry: false,
  });
}
