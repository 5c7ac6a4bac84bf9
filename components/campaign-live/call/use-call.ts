'use client';

import { useQuery } from '@tanstack/react-query';
import { callQuery, neighboursQuery } from '@/lib/query/call-detail';
import type { CallsFilter } from '@/lib/query/calls';
import type { OpenCall } from './use-open-call';

type Asked = {
  campaignId: string;
  version: number;
  filter: CallsFilter;
  open: OpenCall;
  canSeeContacts: boolean;
};

/** The open call, and who stands around it in the list. Without the permission nothing is asked. */
export function useCall({ campaignId, version, filter, open, canSeeContacts }: Asked) {
  const call = useQuery({ ...callQuery(campaignId, open.key), enabled: canSeeContacts });
  const position = open.position ?? call.data?.row.position ?? null;
  const around = useQuery({
    ...neighboursQuery({ campaignId, position: position ?? 0, version, filter }),
    enabled: canSeeContacts && position !== null,
  });
  // Those of another contact stay for a moment while the next one's are asked.
  const isFitting = around.data !== undefined && around.data.position === position;
  return {
    view: call.data ?? null,
    error: call.error,
    isFetching: call.isFetching,
    retry: () => void call.refetch(),
    neighbours: isFitting ? around.data : null,
  };
}
