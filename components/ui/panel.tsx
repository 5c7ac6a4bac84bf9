import type { ComponentProps, ReactNode } from 'react';
import { useId } from 'react';
import { cn } from './cn';

type PanelProps = Omit<ComponentProps<'section'>, 'title'> & {
  title?: ReactNode;
  /** A few muted words after the title. */
  caption?: ReactNode;
  /** Controls at the right of the header. */
  actions?: ReactNode;
  /** Tables go to the panel's edges. */
  isFlush?: boolean;
  headingLevel?: 2 | 3;
};

export function Panel(props: PanelProps) {
  const { title, caption, actions, isFlush = false, headingLevel = 2, ...rest } = props;
  const { className, children, ...attributes } = rest;
  const id = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <section
      aria-labelledby={title ? id : undefined}
      className={cn('min-w-0 rounded-lg border border-line bg-panel', className)}
      {...attributes}
    >
      {title ? (
        <header className="flex min-h-10.25 flex-wrap items-center gap-x-2 gap-y-1 border-line-soft border-b px-3.5 py-[5px]">
          <Heading id={id} className="font-medium text-body">
            {title}
          </Heading>
          {caption ? <span className="text-caption text-muted">{caption}</span> : null}
          {actions ? (
            <div className="ml-auto flex flex-wrap gap-2 max-sm:has-[>input]:w-full">{actions}</div>
          ) : null}
        </header>
      ) : null}
      {isFlush ? children : <div className="px-3.5 py-3">{children}</div>}
    </section>
  );
}
