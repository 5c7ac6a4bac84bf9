'use client';

import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { cn } from '@/components/ui/cn';

type ErrorStateProps = {
  /** What happened: "The campaign could not be read." */
  title: string;
  /** What is safe and what to do. */
  children?: ReactNode;
  /** Finds the entry in the log. */
  requestId?: string | null | undefined;
  onRetry?: () => void;
  isRetrying?: boolean;
  /** A way out besides trying again, usually a link. */
  action?: ReactNode;
  headingLevel?: 1 | 2;
  className?: string;
};

/** Stands where the data would have been. Never drawn for data that is merely empty. */
export function ErrorState(props: ErrorStateProps) {
  const { title, children, requestId, onRetry, isRetrying = false, action, className } = props;
  const Heading = `h${props.headingLevel ?? 2}` as const;
  return (
    <div role="alert" className={cn('max-w-[72ch] px-4 py-8', className)}>
      <Heading className="font-semibold text-lead">{title}</Heading>
      {children ? <div className="mt-1 text-muted">{children}</div> : null}
      {onRetry || action ? (
        <div className="mt-4 flex flex-wrap gap-2">
          {onRetry ? (
            <Button isBusy={isRetrying} onClick={onRetry}>
              Try again
            </Button>
          ) : null}
          {action}
        </div>
      ) : null}
      {requestId ? (
        <p className="mt-4 text-caption text-faint">
          Request <span className="select-all font-mono">{requestId}</span>
        </p>
      ) : null}
    </div>
  );
}
