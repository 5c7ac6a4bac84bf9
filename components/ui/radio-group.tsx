'use client';

import { RadioGroup as Radix } from 'radix-ui';
import type { ComponentProps } from 'react';
import { cn } from './cn';

export function RadioGroup({ className, ...rest }: ComponentProps<typeof Radix.Root>) {
  return <Radix.Root className={cn('flex flex-col gap-1', className)} {...rest} />;
}

export function RadioItem({ className, ...rest }: ComponentProps<typeof Radix.Item>) {
  return (
    <Radix.Item
      className={cn(
        'relative flex size-4 shrink-0 items-center justify-center rounded-full border border-faint bg-panel before:absolute before:-inset-1 disabled:opacity-50 data-[state=checked]:border-ink pointer-coarse:before:-inset-3.5',
        className,
      )}
      {...rest}
    >
      <Radix.Indicator className="size-2 rounded-full bg-ink" />
    </Radix.Item>
  );
}
