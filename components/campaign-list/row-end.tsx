'use client';

import { Time } from '@/components/shell/time';
import { formatInstant } from '@/components/shell/time-format';
import { useViewerZone } from '@/components/shell/use-viewer-zone';
import type { HomeRow } from '@/lib/campaign/home';

type RowEndProps = { row: HomeRow; today: string };

/** When the last is dialled at the pace so far, or when it ended; nothing where neither is known. */
export function RowEnd({ row: { etaAt, endedAt }, today }: RowEndProps) {
  const zone = useViewerZone();
  const at = etaAt ?? endedAt;
  if (at === null) return null;
  const isToday = formatInstant(at, zone, 'date') === today;
  return (
    <>
      {etaAt === null ? null : '≈ '}
      <Time at={at} style={isToday ? 'clock' : 'day-clock'} />
    </>
  );
}
