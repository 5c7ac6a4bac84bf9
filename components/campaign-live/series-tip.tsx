import { formatCount } from '@/components/shell/format-count';
import { ToneDot } from '@/components/shell/status-dot';
import { formatInstant } from '@/components/shell/time-format';
import type { SeriesPoint } from '@/lib/campaign/live';
import { countAt, type Layer } from './series-layers';

type SeriesTipProps = {
  layers: readonly Layer[];
  zone: string;
  /** Given by the chart. */
  active?: boolean;
  payload?: readonly { payload?: SeriesPoint }[];
};

/** The counts at the point under the pointer, in the order of the stack. */
export function SeriesTip({ layers, zone, active = false, payload = [] }: SeriesTipProps) {
  const point = payload[0]?.payload;
  if (!active || point === undefined) return null;
  return (
    <div className="rounded-md border border-line bg-panel px-2.5 py-2 text-caption shadow-float">
      <p className="mb-1 text-muted">{formatInstant(point.at, zone, 'clock-seconds')}</p>
      <ul>
        {layers.toReversed().map(({ key, label, tone }) => (
          <li key={key} className="flex items-center gap-1.5">
            <ToneDot tone={tone} />
            {label}
            <span className="ml-auto pl-4">{formatCount(countAt(point, key))}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
