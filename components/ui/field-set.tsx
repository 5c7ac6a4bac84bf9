'use client';

import { type ComponentProps, type ReactNode, useId } from 'react';
import { cn } from './cn';
import { FieldError, FieldHint } from './field';

type FieldSetProps = Omit<ComponentProps<'fieldset'>, 'children'> & {
  legend: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  children: ReactNode;
};

/** A question with several controls: radios, a list of checkboxes, a pair of dates. */
export function FieldSet({ legend, hint, error, children, className, ...rest }: FieldSetProps) {
  const id = useId();
  const describedBy = [error ? `${id}-error` : '', hint ? `${id}-hint` : '']
    .filter(Boolean)
    .join(' ');
  return (
    <fieldset
      className={cn('min-w-0', className)}
      aria-describedby={describedBy || undefined}
      {...rest}
    >
      <legend className="mb-1 font-medium text-ink">{legend}</legend>
      {children}
      {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
      {hint ? <FieldHint id={`${id}-hint`}>{hint}</FieldHint> : null}
    </fieldset>
  );
}
