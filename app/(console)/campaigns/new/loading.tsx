import { Loading, PageHeaderSkeleton, PanelSkeleton } from '@/components/shell/skeletons';
import { Skeleton } from '@/components/ui/skeleton';

/** How long the word of each step is. */
const STEPS = Object.entries({
  details: 'w-16',
  audience: 'w-20',
  callers: 'w-28',
  overrides: 'w-20',
  schedule: 'w-20',
  review: 'w-16',
});

/** The wizard's own shape: rail, two fields, summary. */
export default function NewCampaignLoading() {
  return (
    <Loading label="Opening the draft">
      <PageHeaderSkeleton hasCrumbs />
      <div className="mt-4.5 grid gap-7 lg:grid-cols-[180px_minmax(0,1fr)] xl:grid-cols-[180px_minmax(0,1fr)_250px]">
        <div className="hidden flex-col gap-px lg:flex">
          {STEPS.map(([step, width]) => (
            <div key={step} className="flex h-8 items-center gap-2 px-2">
              <Skeleton className="size-[17px] rounded-full" />
              <Skeleton className={width} />
            </div>
          ))}
        </div>
        <div className="flex max-w-[72ch] flex-col gap-4">
          <Skeleton className="h-5 w-24" />
          <FieldSkeleton />
          <FieldSkeleton />
        </div>
        <div className="hidden xl:block">
          <PanelSkeleton>
            <div className="flex flex-col gap-2 p-3.5">
              <Skeleton />
              <Skeleton />
              <Skeleton className="w-1/2" />
            </div>
          </PanelSkeleton>
        </div>
      </div>
    </Loading>
  );
}

function FieldSkeleton() {
  return (
    <div>
      <Skeleton className="mb-2 w-20" />
      <Skeleton className="h-7.5" />
    </div>
  );
}
