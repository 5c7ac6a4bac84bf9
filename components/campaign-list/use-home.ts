'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useLayoutEffect } from 'react';
import type { HomeReading } from '@/lib/campaign/home';
import { homeKey, homeQuery } from '@/lib/query/campaigns';

/** Home's rows as they are now, and how old they are. */
export function useHome(initial: HomeReading) {
  const client = useQueryClient();
  // The page was read anew, perhaps after something was deleted: what is remembered from an earlier visit
  // must not stand before it.
  useLayoutEffect(() => {
    client.setQueryData<HomeReading>(homeKey(), (known) =>
      known === undefined || known.freshness.observedAt <= initial.freshness.observedAt
        ? initial
        : known,
    );
  }, [client, initial]);
  const query = useQuery({
    ...homeQuery(initial),
    // Back from another tab, the rows should be those of now.
    refetchOnWindowFocus: 'always',
  });
  const { data = initial, error, isFetching, refetch } = query;
  const { home, freshness } = data;
  const stale = {
    since: freshness.staleSince ?? (error === null ? null : freshness.observedAt),
    reason: freshness.staleReason ?? error?.message.replace(/\.$/, '') ?? null,
  };
  return { home, freshness, stale, isFetching, refresh: () => void refetch() };
}
