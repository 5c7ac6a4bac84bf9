'use client';

import { Switch as Radix } from 'radix-ui';
import type { ComponentProps } from 'react';
import { cn } from './cn';
import { useFieldControl } from './field-context';

export function Switch({ className, ...rest }: ComponentProps<typeof Radix.Root>) {
  const { 'aria-invalid': _, ...wiring } = useFieldControl(rest);
  return (
    <Radix.Root
      className={cn(
        'relative inline-flex h-4.5 w-8 shrink-0 items-center rounded-full border border-faint bg-hover p-0.5 before:absolute before:-inset-[3px] disabled:opacity-50 data-[state=checked]:border-ink data-[state=checked]:bg-ink pointer-coarse:before:-inset-3.5',
        className,
      )}
      {...rest}
      {...wiring}
    >
      <Radix.Thumb className="size-3 rounded-full bg-faint data-[state=checked]:translate-x-3.5 data-[state=checked]:bg-bg" />
    </Radix.Root>
  );
}
