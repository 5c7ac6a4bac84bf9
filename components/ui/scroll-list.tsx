import type { ComponentProps } from 'react';
import { cn } from './cn';

type ScrollListProps = ComponentProps<'ul'> & { 'aria-label': string };

/** A list in a frame of its own; give it a `max-h-*`. It takes the focus, so that keys scroll it. */
export function ScrollList({ className, ...rest }: ScrollListProps) {
  return (
    <ul
      tabIndex={0}
      className={cn('overflow-y-auto rounded-md border border-line-soft', className)}
      {...rest}
    />
  );
}
