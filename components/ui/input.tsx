'use client';

import type { ComponentProps } from 'react';
import { cn } from './cn';
import { controlBox } from './control-styles';
import { useFieldControl } from './field-context';

export function Input({ className, type = 'text', ...rest }: ComponentProps<'input'>) {
  const wiring = useFieldControl(rest);
  return (
    <input
      type={type}
      className={cn(controlBox, 'control-height', className)}
      {...rest}
      {...wiring}
    />
  );
}
