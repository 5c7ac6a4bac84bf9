import { Loading, TableSkeleton } from '@/components/shell/skeletons';
import { Skeleton } from '@/components/ui/skeleton';

/** Home's own shape. */
export function ListSkeleton() {
  return (
    <Loading label="Reading the campaigns">
      <div className="flex h-7.5 items-center">
        <Skeleton className="h-5 w-28" />
        <Skeleton className="ml-auto h-7.5 w-28" />
      </div>
      <div className="mt-3 flex h-8 items-center gap-4 border-line border-b">
        <Skeleton className="w-14" />
        <Skeleton className="w-14" />
      </div>
      <div className="mt-3.5 mb-3 flex flex-wrap items-center gap-2.5">
        <Skeleton className="h-7.5 w-65 max-sm:w-full" />
        <Skeleton className="h-6.5 w-72" />
      </div>
      <div className="overflow-hidden rounded-lg border border-line bg-panel">
        <TableSkeleton rows={8} widths={['w-40', 'w-20', 'w-36', 'w-10']} />
      </div>
    </Loading>
  );
}
