import { Loading, PageHeaderSkeleton, PanelSkeleton } from '@/components/shell/skeletons';
import { Skeleton } from '@/components/ui/skeleton';

export default function LaunchLoading() {
  return (
    <Loading label="Reading the launch">
      <PageHeaderSkeleton hasCrumbs />
      <div className="mt-4">
        <PanelSkeleton>
          <Skeleton className="m-3.5 h-4 w-80" />
        </PanelSkeleton>
      </div>
    </Loading>
  );
}
