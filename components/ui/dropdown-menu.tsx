'use client';

import { Check } from 'lucide-react';
import { DropdownMenu as Radix } from 'radix-ui';
import type { ComponentProps } from 'react';
import { cn } from './cn';
import { floatingBox, floatingItem } from './floating-styles';

export const DropdownMenu = Radix.Root;
export const DropdownMenuTrigger = Radix.Trigger;
export const DropdownMenuRadioGroup = Radix.RadioGroup;

export function DropdownMenuContent(props: ComponentProps<typeof Radix.Content>) {
  const { className, align = 'end', sideOffset = 4, ...rest } = props;
  return (
    <Radix.Portal>
      <Radix.Content
        align={align}
        sideOffset={sideOffset}
        collisionPadding={8}
        className={cn(floatingBox, 'min-w-40 p-1', className)}
        {...rest}
      />
    </Radix.Portal>
  );
}

type ItemProps = ComponentProps<typeof Radix.Item> & { tone?: 'plain' | 'danger' };

export function DropdownMenuItem({ className, tone = 'plain', ...rest }: ItemProps) {
  return (
    <Radix.Item
      className={cn(floatingItem, tone === 'danger' && 'text-danger', className)}
      {...rest}
    />
  );
}

export function DropdownMenuRadioItem(props: ComponentProps<typeof Radix.RadioItem>) {
  const { className, children, ...rest } = props;
  return (
    <Radix.RadioItem className={cn(floatingItem, 'pr-7', className)} {...rest}>
      {children}
      <Radix.ItemIndicator className="absolute right-2">
        <Check aria-hidden />
      </Radix.ItemIndicator>
    </Radix.RadioItem>
  );
}

export function DropdownMenuLabel({ className, ...rest }: ComponentProps<typeof Radix.Label>) {
  return <Radix.Label className={cn('px-2 py-1 text-caption text-muted', className)} {...rest} />;
}

export function DropdownMenuSeparator(props: ComponentProps<typeof Radix.Separator>) {
  const { className, ...rest } = props;
  return <Radix.Separator className={cn('-mx-1 my-1 h-px bg-line-soft', className)} {...rest} />;
}
