'use client';

import type { ComponentProps } from 'react';
import { cn } from './cn';
import { controlBox } from './control-styles';
import { useFieldControl } from './field-context';

export function Textarea({ className, rows = 4, ...rest }: ComponentProps<'textarea'>) {
  const wiring = useFieldControl(rest);
  return (
    <textarea rows={rows} className={cn(controlBox, 'py-1.5', className)} {...rest} {...wiring} />
  );
}
