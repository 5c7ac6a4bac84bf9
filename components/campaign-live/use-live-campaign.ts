'use client';

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { LiveReading } from '@/lib/campaign/live';
import { liveQuery } from '@/lib/query/live';
import { findStaleness } from './staleness';

/** The campaign, kept up to date: the one place on the page that asks the server. */
export function useLiveCampaign(initial: LiveReading) {
  const [isPaused, setPaused] = useState(false);
  const query = liveQuery(initial.live.id, initial);
  const { data, error, isFetching, refetch } = useQuery({
    ...query,
    // Back from another tab, the numbers should be those of now and not of when it was left.
    refetchOnWindowFocus: ({ state }) =>
      isPaused || state.data?.freshness.pollMs === 0 ? false : 'always',
    ...(isPaused && { refetchInterval: false }),
  });
  const { live, freshness } = data ?? initial;
  return {
    live,
    freshness,
    stale: findStaleness({ freshness, failure: error === null ? null : error.message }),
    isFetching,
    isPaused,
    refetch: () => void refetch(),
    togglePause: () => {
      setPaused(!isPaused);
      if (isPaused) void refetch();
    },
  };
}
