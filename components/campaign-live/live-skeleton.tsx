import {
  Loading,
  PageHeaderSkeleton,
  PanelSkeleton,
  TableSkeleton,
} from '@/components/shell/skeletons';
import { Skeleton } from '@/components/ui/skeleton';
import { CHART_HEIGHT } from './chart-look';

const TILES = ['scheduled', 'queued', 'in-progress', 'ended', 'voicemail'] as const;

/** The live page's own shape, so that nothing moves when the numbers come. */
export function LiveSkeleton() {
  return (
    <Loading label="Reading the campaign">
      <PageHeaderSkeleton hasCrumbs />
      <div className="mt-3 flex h-8 items-center gap-4 border-line border-b">
        <Skeleton className="w-8" />
        <Skeleton className="w-20" />
        <Skeleton className="w-12" />
      </div>
      <Skeleton className="mt-3.5 mb-2.5 h-5.5 w-full max-w-[72ch]" />
      <Skeleton className="h-3.5" />
      <Skeleton className="mt-2 h-4.5 w-3/5" />
      <div className="my-4.5 grid grid-cols-2 overflow-hidden rounded-lg border border-line bg-panel sm:grid-cols-5">
        {TILES.map((tile) => (
          <div
            key={tile}
            className="-mt-px -ml-px h-22 border-line-soft border-t border-l px-3.5 py-2.5 last:max-sm:col-span-2"
          >
            <Skeleton className="w-16" />
            <Skeleton className="mt-2 h-6 w-12" />
          </div>
        ))}
      </div>
      <div className="grid items-start gap-4 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <ChartSkeleton />
        <ChartSkeleton />
        <div className="min-w-0 xl:col-span-2 2xl:col-span-1">
          <PanelSkeleton>
            <TableSkeleton rows={14} widths={['w-28', 'w-24', 'w-20', 'w-16']} />
          </PanelSkeleton>
        </div>
        <div className="min-w-0 xl:col-span-2 2xl:col-span-1">
          <PanelSkeleton>
            <TableSkeleton rows={3} widths={['w-24', 'w-12', 'w-10']} />
          </PanelSkeleton>
        </div>
      </div>
    </Loading>
  );
}

function ChartSkeleton() {
  return (
    <PanelSkeleton>
      <div style={{ height: CHART_HEIGHT + 24 }} className="px-3.5 py-3">
        <Skeleton className="h-full" />
      </div>
    </PanelSkeleton>
  );
}
