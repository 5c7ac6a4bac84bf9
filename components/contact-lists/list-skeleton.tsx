import {
  Loading,
  PageHeaderSkeleton,
  PanelSkeleton,
  TableSkeleton,
} from '@/components/shell/skeletons';
import { Skeleton } from '@/components/ui/skeleton';

/** The shape of one list's page. */
export function ListSkeleton() {
  return (
    <Loading label="Reading the list">
      <PageHeaderSkeleton hasCrumbs />
      <Skeleton className="mt-2 h-5.5 w-full max-w-[72ch]" />
      <div className="mt-4 mb-4 grid gap-4 md:grid-cols-2 xl:grid-cols-4">
        {['countries', 'kinds', 'zones', 'report'].map((part) => (
          <PanelSkeleton key={part}>
            <div className="space-y-3 px-3.5 py-3">
              <Skeleton className="h-3 w-full" />
              <Skeleton className="h-3 w-full" />
              <Skeleton className="h-3 w-full" />
            </div>
          </PanelSkeleton>
        ))}
      </div>
      <PanelSkeleton>
        <TableSkeleton rows={12} widths={['w-40', 'w-28', 'w-24', 'w-24']} />
      </PanelSkeleton>
    </Loading>
  );
}
