import { Loading, PanelSkeleton, TableSkeleton } from '@/components/shell/skeletons';
import { Skeleton } from '@/components/ui/skeleton';

function Lines({ label, widths }: { label: string; widths: readonly string[] }) {
  return (
    <Loading label={label}>
      <PanelSkeleton>
        <div className="flex flex-col gap-2.5 px-3.5 py-3">
          {widths.map((width) => (
            <Skeleton key={width} className={width} />
          ))}
        </div>
      </PanelSkeleton>
    </Loading>
  );
}

export function KeySkeleton() {
  return <Lines label="Trying the key" widths={['w-80 max-w-full', 'w-56', 'w-40']} />;
}

export function ApisSkeleton() {
  return (
    <Lines label="Trying the campaign APIs" widths={['w-44', 'w-72 max-w-full', 'w-48', 'w-60']} />
  );
}

export function SlotsSkeleton() {
  return (
    <Lines label="Reading calls at once" widths={['w-96 max-w-full', 'w-64', 'w-52', 'w-24']} />
  );
}

export function SpeakersSkeleton() {
  return (
    <Lines label="Reading the assistants" widths={['w-72 max-w-full', 'w-64', 'w-60', 'w-56']} />
  );
}

export function NumbersSkeleton() {
  return (
    <Loading label="Reading the numbers">
      <PanelSkeleton>
        <TableSkeleton rows={7} widths={['w-32', 'w-24', 'w-16', 'w-40 max-sm:hidden']} />
      </PanelSkeleton>
    </Loading>
  );
}
