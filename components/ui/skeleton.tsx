import type { ComponentProps } from 'react';
import { cn } from './cn';

/** A still block of the shape that is coming; the region around it carries `aria-busy`. */
export function Skeleton({ className, ...rest }: ComponentProps<'div'>) {
  return <div aria-hidden className={cn('h-4 rounded-sm bg-line-soft', className)} {...rest} />;
}
