import { Skeleton } from '@/components/ui/skeleton';
import { Loading, PageHeaderSkeleton, PanelSkeleton, TableSkeleton } from './skeletons';

/** The shape of a campaign's other tabs while they are read. */
export function TabSkeleton({ label }: { label: string }) {
  return (
    <Loading label={label}>
      <PageHeaderSkeleton hasCrumbs />
      <Skeleton className="mt-3 mb-4 h-8 w-64 max-w-full" />
      <Skeleton className="mb-4 h-5.5 w-full max-w-[72ch]" />
      <PanelSkeleton>
        <TableSkeleton rows={8} widths={['w-28', 'w-24', 'w-20', 'w-16']} />
      </PanelSkeleton>
    </Loading>
  );
}
