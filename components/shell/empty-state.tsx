import type { ReactNode } from 'react';
import { cn } from '@/components/ui/cn';

type EmptyStateProps = {
  /** What is not there: "No campaigns yet". */
  title: string;
  /** What belongs here, in a sentence. */
  children?: ReactNode;
  /** The button that leads to it. */
  action?: ReactNode;
  /** 1 where it is the whole page. */
  headingLevel?: 1 | 2;
  className?: string;
};

export function EmptyState(props: EmptyStateProps) {
  const { title, children, action, headingLevel = 2, className } = props;
  const Heading = `h${headingLevel}` as const;
  return (
    <div className={cn('flex flex-col items-center px-6 py-12 text-center', className)}>
      <Heading className="font-semibold text-lead">{title}</Heading>
      {children ? <p className="mt-1 max-w-[52ch] text-muted">{children}</p> : null}
      {action ? <div className="mt-4 flex flex-wrap justify-center gap-2">{action}</div> : null}
    </div>
  );
}
