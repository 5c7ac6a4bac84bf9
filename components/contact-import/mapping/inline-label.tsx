import type { ReactNode } from 'react';
import { cn } from '@/components/ui/cn';

type InlineLabelProps = { label: string; className?: string; children: ReactNode };

/** A small control with its words before it, in a line of several. */
export function InlineLabel({ label, className, children }: InlineLabelProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
    <label className={cn('flex items-center gap-2 text-caption text-muted', className)}>
      <span className="whitespace-nowrap">{label}</span>
      {children}
    </label>
  );
}
