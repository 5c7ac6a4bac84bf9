import { Loading, TableSkeleton } from '@/components/shell/skeletons';
import { Skeleton } from '@/components/ui/skeleton';

/** The drafts' own shape. */
export function DraftsSkeleton() {
  return (
    <Loading label="Reading the drafts">
      <div className="flex h-7.5 items-center">
        <Skeleton className="h-5 w-28" />
        <Skeleton className="ml-auto h-7.5 w-28" />
      </div>
      <Skeleton className="mt-3 h-8 w-44" />
      <div className="mt-3.5 overflow-hidden rounded-lg border border-line bg-panel">
        <TableSkeleton rows={5} widths={['w-40', 'w-32', 'w-20', 'w-24']} />
      </div>
    </Loading>
  );
}
