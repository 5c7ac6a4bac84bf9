'use client';

import { useQuery } from '@tanstack/react-query';
import type { EditBase } from '@/lib/campaign/edit-base';
import { liveQuery } from '@/lib/query/live';
import type { Closed } from './edit-types';

/** Whether the campaign still waits, asked as its own page asks. A failed poll says nothing. */
export function useClosed({ campaignId, status, window }: EditBase): Closed | null {
  const { data } = useQuery(liveQuery(campaignId));
  const seen = data?.live.status ?? status;
  if (data?.freshness.isGone) return { status: 'deleted', startedAt: null };
  const now = status === 'scheduled' ? seen : status;
  if (now === 'scheduled' || now === 'unknown') return null;
  const startedAt = data?.live.earliestAt ?? window?.earliestAt ?? null;
  return { status: now, startedAt: now === 'in-progress' ? startedAt : null };
}
