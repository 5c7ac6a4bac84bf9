'use client';

import { Separator as Radix } from 'radix-ui';
import type { ComponentProps } from 'react';
import { cn } from './cn';

export function Separator({ className, ...rest }: ComponentProps<typeof Radix.Root>) {
  const look = 'bg-line data-[orientation=horizontal]:h-px data-[orientation=vertical]:w-px';
  return <Radix.Root className={cn('shrink-0', look, className)} {...rest} />;
}
