'use client';

import { type ReactNode, useId } from 'react';
import { cn } from './cn';

type ChoiceProps = {
  label: ReactNode;
  hint?: ReactNode;
  className?: string;
  /** Gets the ids to put on the checkbox, radio or switch. */
  children: (wiring: { id: string; 'aria-describedby': string | undefined }) => ReactNode;
};

/** A checkbox, radio or switch with its words beside it: the words are part of the target. */
export function Choice({ label, hint, className, children }: ChoiceProps) {
  const id = useId();
  return (
    <div className={cn('flex items-start gap-2 py-0.5 pointer-coarse:py-2.5', className)}>
      <span className="flex h-5 items-center">
        {children({ id, 'aria-describedby': hint ? `${id}-hint` : undefined })}
      </span>
      <div className="min-w-0">
        <label htmlFor={id} className="block text-body text-ink">
          {label}
        </label>
        {hint ? (
          <p id={`${id}-hint`} className="text-caption text-muted">
            {hint}
          </p>
        ) : null}
      </div>
    </div>
  );
}
