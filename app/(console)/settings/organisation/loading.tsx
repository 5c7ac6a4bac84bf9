import { Loading, PageHeaderSkeleton, PanelSkeleton } from '@/components/shell/skeletons';
import { Skeleton } from '@/components/ui/skeleton';

export default function OrganisationLoading() {
  return (
    <Loading label="Reading the organisation">
      <PageHeaderSkeleton />
      <div className="mt-4">
        <PanelSkeleton>
          <Skeleton className="m-3.5 h-24 w-90 max-w-full" />
        </PanelSkeleton>
      </div>
    </Loading>
  );
}
