'use client';

import { type ComponentProps, type ReactNode, useId } from 'react';
import { cn } from './cn';
import { FieldContext } from './field-context';
import { Label } from './label';

type FieldProps = Omit<ComponentProps<'div'>, 'children'> & {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  isRequired?: boolean;
  /** Keeps the label for screen readers only. */
  isLabelHidden?: boolean;
  children: ReactNode;
};

/**
 * Label, one control, hint and error. The control inside (Input, Textarea, Select, Combobox, Switch,
 * Checkbox) picks up its id, `aria-describedby` and `aria-invalid` by itself.
 */
export function Field(props: FieldProps) {
  const { label, hint, error, isRequired = false, isLabelHidden = false, ...rest } = props;
  const { children, className, ...attributes } = rest;
  const id = useId();
  const describedBy = [error ? `${id}-error` : '', hint ? `${id}-hint` : '']
    .filter(Boolean)
    .join(' ');
  const wiring = {
    id,
    labelId: `${id}-label`,
    describedBy: describedBy || undefined,
    isInvalid: Boolean(error),
    isRequired,
  };
  return (
    <FieldContext value={wiring}>
      <div className={cn('min-w-0', className)} {...attributes}>
        <Label id={wiring.labelId} htmlFor={id} className={isLabelHidden ? 'sr-only' : 'mb-1'}>
          {label}
        </Label>
        {children}
        {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
        {hint ? <FieldHint id={`${id}-hint`}>{hint}</FieldHint> : null}
      </div>
    </FieldContext>
  );
}

export function FieldHint({ className, ...rest }: ComponentProps<'p'>) {
  return <p className={cn('mt-1 max-w-[72ch] text-caption text-muted', className)} {...rest} />;
}

export function FieldError({ className, ...rest }: ComponentProps<'p'>) {
  return (
    <p
      role="alert"
      className={cn('mt-1 max-w-[72ch] text-caption text-danger', className)}
      {...rest}
    />
  );
}
