'use client';

import { formatInstant, type TimeStyle, zoneName } from './time-format';
import { useViewerZone } from './use-viewer-zone';

type TimeProps = {
  /** ISO 8601 or epoch ms; null draws an en dash. */
  at: string | number | null;
  style?: TimeStyle;
  /** An IANA zone; without it the viewer's own. */
  zone?: string | undefined;
  /** Adds the zone's short name: "10:41 PDT". */
  hasZone?: boolean;
  className?: string;
};

/** An instant in a zone; hovering tells it whole, with its zone. */
export function Time({ at, style = 'clock', zone, hasZone = false, className }: TimeProps) {
  const viewerZone = useViewerZone();
  if (at === null) return <span className={className}>–</span>;
  const shownZone = zone ?? viewerZone;
  const name = zoneName(at, shownZone);
  return (
    <time
      dateTime={new Date(at).toISOString()}
      title={`${formatInstant(at, shownZone, 'full')} ${name}`}
      className={className}
    >
      {formatInstant(at, shownZone, style)}
      {hasZone ? ` ${name}` : null}
    </time>
  );
}

type TimeSpanProps = { from: string | number; to: string | number; zone?: string | undefined };

/** "10:02–11:02 PDT"; names both days when they differ. */
export function TimeSpan({ from, to, zone }: TimeSpanProps) {
  const viewerZone = useViewerZone();
  const shownZone = zone ?? viewerZone;
  const isOneDay = formatInstant(from, shownZone, 'date') === formatInstant(to, shownZone, 'date');
  const style = isOneDay ? 'clock' : 'day-clock';
  return (
    <span className="whitespace-nowrap">
      <Time at={from} zone={shownZone} style={style} />
      {isOneDay ? '–' : ' – '}
      <Time at={to} zone={shownZone} style={style} hasZone />
    </span>
  );
}
