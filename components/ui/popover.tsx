'use client';

import { Popover as Radix } from 'radix-ui';
import type { ComponentProps } from 'react';
import { cn } from './cn';
import { floatingBox } from './floating-styles';

export const Popover = Radix.Root;
export const PopoverTrigger = Radix.Trigger;
export const PopoverAnchor = Radix.Anchor;
export const PopoverClose = Radix.Close;

export function PopoverContent(props: ComponentProps<typeof Radix.Content>) {
  const { className, align = 'start', sideOffset = 4, ...rest } = props;
  return (
    <Radix.Portal>
      <Radix.Content
        align={align}
        sideOffset={sideOffset}
        collisionPadding={8}
        className={cn(floatingBox, 'max-w-[92vw] p-3', className)}
        {...rest}
      />
    </Radix.Portal>
  );
}
