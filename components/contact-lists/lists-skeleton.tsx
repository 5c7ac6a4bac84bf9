import { Loading, TableSkeleton } from '@/components/shell/skeletons';
import { Skeleton } from '@/components/ui/skeleton';

/** The lists' own shape. */
export function ListsSkeleton() {
  return (
    <Loading label="Reading the lists">
      <div className="flex h-7.5 items-center">
        <Skeleton className="h-5 w-28" />
        <Skeleton className="ml-auto h-7.5 w-28" />
      </div>
      <Skeleton className="mt-2 h-5 w-full max-w-[72ch]" />
      <Skeleton className="mt-3.5 h-7.5 w-65 max-sm:w-full" />
      <div className="mt-2.5 overflow-hidden rounded-lg border border-line bg-panel">
        <TableSkeleton rows={8} widths={['w-40', 'w-16', 'w-24', 'w-24']} />
      </div>
    </Loading>
  );
}
