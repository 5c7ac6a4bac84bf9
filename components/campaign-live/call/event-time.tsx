'use client';

import { formatInstant, zoneName } from '@/components/shell/time-format';
import { useViewerZone } from '@/components/shell/use-viewer-zone';

/** The viewer's clock; hovering tells the day, and the same instant in UTC. */
export function EventTime({ at }: { at: string }) {
  const zone = useViewerZone();
  const here = `${formatInstant(at, zone, 'full')} ${zoneName(at, zone)}`;
  return (
    <time dateTime={at} title={`${here} · ${formatInstant(at, 'UTC', 'full')} UTC`}>
      {formatInstant(at, zone, 'clock-seconds')}
    </time>
  );
}
