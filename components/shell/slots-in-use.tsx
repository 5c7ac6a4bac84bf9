import type { BarSegment } from './stacked-bar';
import { StackedBar } from './stacked-bar';

/** Call slots of the organisation: live and queued calls against the limit. */
export type SlotsInUseProps = { live: number; queued: number; limit: number };

export function SlotsInUse({ live, queued, limit }: SlotsInUseProps) {
  const segments: BarSegment[] = [
    { key: 'in-progress', label: 'In progress', value: live },
    { key: 'queued', label: 'Queued', value: queued },
  ];
  const free = Math.max(0, limit - live - queued);
  return (
    <div className="px-2 text-caption">
      <p className="text-faint">Slots in use</p>
      <p className="mb-1 text-ink">
        {live + queued} of {limit}
      </p>
      <div className="flex overflow-hidden rounded-[3px] bg-line">
        <div style={{ flexGrow: live + queued }} className="basis-0">
          {live + queued > 0 ? <StackedBar segments={segments} height="small" /> : null}
        </div>
        <div style={{ flexGrow: free }} className="h-[7px] basis-0" />
      </div>
    </div>
  );
}
