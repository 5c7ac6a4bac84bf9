import { queryOptions } from '@tanstack/react-query';
import type { LaunchView } from '@/lib/campaign/launch-view';
import { fetchLaunch } from './launch-request';

/**
 * One launch, asked for as long as something may change and somebody looks: every second while it is
 * sent, every two while its outcome is unknown. A hidden tab doesn't ask; a failing server is asked less.
 */
export function launchQuery(initial: LaunchView) {
  return queryOptions({
    queryKey: ['launch', initial.key],
    queryFn: ({ signal }) => fetchLaunch(initial.key, signal),
    initialData: initial,
    staleTime: 0,
    refetchIntervalInBackground: false,
    refetchInterval: ({ state }) => {
      const waitMs = pollMs(state.data ?? initial);
      return waitMs === null ? false : Math.min(15_000, waitMs * 2 ** state.fetchFailureCount);
    },
  });
}

/** How long to wait before asking again, ms; null when nothing can change any more. */
export function pollMs(view: LaunchView): number | null {
  if (view.state === 'approved' || view.state === 'sending') return 1_000;
  if (view.state === 'unknown') return 2_000;
  const isStopOpen =
    view.isCancelRequested && view.parts.some((part) => part.vapiId !== null && !part.isStopped);
  return isStopOpen || view.extraCampaigns > 0 ? 3_000 : null;
}
