import type { ReactNode } from 'react';
import { Skeleton } from '@/components/ui/skeleton';

/** Around any skeleton: says once, to those who can't see it, what is being read. */
export function Loading({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div aria-busy="true" className="min-w-0">
      <p role="status" className="sr-only">
        {label}
      </p>
      {children}
    </div>
  );
}

export function PageHeaderSkeleton({ hasCrumbs = false }: { hasCrumbs?: boolean }) {
  return (
    <div>
      {hasCrumbs ? <Skeleton className="mb-2 w-40" /> : null}
      <div className="flex h-7.5 items-center gap-2.5">
        <Skeleton className="h-5 w-56" />
        <Skeleton className="ml-auto h-7.5 w-28" />
      </div>
    </div>
  );
}

/** Rows of the real height; `widths` are the columns' bars, as Tailwind widths: ["w-40", "w-16"]. */
export function TableSkeleton({ rows, widths }: { rows: number; widths: readonly string[] }) {
  return (
    <div>
      {[...Array(rows).keys()].map((row) => (
        <div
          key={row}
          className="flex h-8 items-center gap-6 border-line-soft border-b px-3 last:border-b-0"
        >
          {[...widths.entries()].map(([column, width]) => (
            <Skeleton key={column} className={`h-3 ${width} ${column === 0 ? 'mr-auto' : ''}`} />
          ))}
        </div>
      ))}
    </div>
  );
}

export function PanelSkeleton({ children }: { children: ReactNode }) {
  return (
    <div className="min-w-0 overflow-hidden rounded-lg border border-line bg-panel">
      <div className="flex h-10.25 items-center border-line-soft border-b px-3.5">
        <Skeleton className="w-32" />
      </div>
      {children}
    </div>
  );
}
