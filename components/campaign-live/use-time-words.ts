'use client';

import { useCallback } from 'react';
import { formatInstant, zoneName } from '@/components/shell/time-format';
import { useViewerZone } from '@/components/shell/use-viewer-zone';

/** Writes an instant (epoch ms) in the viewer's zone: the clock today, with the day and zone on another. */
export function useTimeWords(nowMs: number): (ms: number) => string {
  const zone = useViewerZone();
  const today = formatInstant(nowMs, zone, 'date');
  return useCallback(
    (ms) =>
      formatInstant(ms, zone, 'date') === today
        ? formatInstant(ms, zone, 'clock')
        : `${formatInstant(ms, zone, 'day-clock')} ${zoneName(ms, zone)}`,
    [zone, today],
  );
}
