import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { cn } from './cn';

const looks = {
  info: { box: 'border-line bg-panel text-ink', Icon: Info, role: 'note' },
  warn: { box: 'border-warn-line bg-warn-bg text-warn-ink', Icon: TriangleAlert, role: 'note' },
  error: { box: 'border-error-line bg-error-bg text-error-ink', Icon: CircleAlert, role: 'alert' },
} as const;

type CalloutProps = Omit<ComponentProps<'div'>, 'title'> & {
  tone?: keyof typeof looks;
  /** The first sentence, in bold, on the same line as the rest. */
  title?: ReactNode;
  /** Buttons at the right; below the text on a phone. */
  action?: ReactNode;
};

/** A note in the flow of the page. An error is announced at once; pass `role="status"` to soften it. */
export function Callout({
  tone = 'info',
  title,
  action,
  className,
  children,
  ...rest
}: CalloutProps) {
  const { box, Icon, role } = looks[tone];
  return (
    <div
      role={role}
      className={cn(
        'flex flex-wrap items-center gap-x-3 gap-y-2 rounded-md border px-3 py-2',
        box,
        className,
      )}
      {...rest}
    >
      <Icon className="mt-0.5 size-4 shrink-0 self-start" aria-hidden />
      <div className="min-w-40 max-w-[72ch] flex-1 max-sm:min-w-[calc(100%-1.75rem)]">
        {title ? <b>{title} </b> : null}
        {children}
      </div>
      {action ? <div className="ml-auto flex flex-wrap gap-2">{action}</div> : null}
    </div>
  );
}
