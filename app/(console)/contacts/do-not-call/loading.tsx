import {
  Loading,
  PageHeaderSkeleton,
  PanelSkeleton,
  TableSkeleton,
} from '@/components/shell/skeletons';
import { Skeleton } from '@/components/ui/skeleton';

export default function DoNotCallLoading() {
  return (
    <Loading label="Reading do-not-call">
      <PageHeaderSkeleton />
      <Skeleton className="mt-3.5 h-7.5 w-65 max-sm:w-full" />
      <div className="mt-3.5">
        <PanelSkeleton>
          <TableSkeleton rows={8} widths={['w-28', 'w-40', 'w-16', 'w-20']} />
        </PanelSkeleton>
      </div>
    </Loading>
  );
}
