'use client';

import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import { cn } from './cn';
import { controlBox } from './control-styles';
import { useFieldControl } from './field-context';

/** The browser's own select: fifty in a table stay light, and each works by typing. */
export function NativeSelect({ className, ...rest }: ComponentProps<'select'>) {
  const wiring = useFieldControl(rest);
  return (
    <span className={cn('relative block min-w-0', className)}>
      <select
        className={cn(controlBox, 'control-height appearance-none pr-8')}
        {...rest}
        {...wiring}
      />
      <ChevronDown
        className="pointer-events-none absolute top-1/2 right-2.5 size-4 -translate-y-1/2 text-faint"
        aria-hidden
      />
    </span>
  );
}
