import { type ReactNode, useId } from 'react';
import { cn } from '@/components/ui/cn';

type SectionProps = {
  title: string;
  /** Controls at the right of the title. */
  actions?: ReactNode;
  className?: string;
  children: ReactNode;
};

/** One part of a call's record. */
export function Section({ title, actions, className, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={cn('border-line-soft border-t py-3', className)}>
      <header className="mb-1.5 flex min-h-6 flex-wrap items-center gap-x-3 gap-y-1">
        <h3 id={id} className="font-medium">
          {title}
        </h3>
        {actions ? <div className="ml-auto">{actions}</div> : null}
      </header>
      {children}
    </section>
  );
}

/** An absent part is named: a blank would leave open whether it is absent or not shown. */
export function NotSent({ children = 'Not sent by Vapi.' }: { children?: ReactNode }) {
  return <p className="text-muted">{children}</p>;
}
