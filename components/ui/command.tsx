'use client';

import { Command as Cmdk } from 'cmdk';
import { Search } from 'lucide-react';
import type { ComponentProps } from 'react';
import { cn } from './cn';
import { floatingItem } from './floating-styles';

export function Command({ className, ...rest }: ComponentProps<typeof Cmdk>) {
  return <Cmdk className={cn('flex min-h-0 flex-col overflow-hidden', className)} {...rest} />;
}

export function CommandInput({ className, ...rest }: ComponentProps<typeof Cmdk.Input>) {
  return (
    <div className="flex items-center gap-2 border-line-soft border-b px-3">
      <Search className="size-4 shrink-0 text-faint" aria-hidden />
      <Cmdk.Input
        className={cn(
          'h-9 w-full min-w-0 bg-transparent outline-none focus-visible:outline-none pointer-coarse:h-11 pointer-coarse:text-[1rem]',
          className,
        )}
        {...rest}
      />
    </div>
  );
}

export function CommandList({ className, ...rest }: ComponentProps<typeof Cmdk.List>) {
  return <Cmdk.List className={cn('max-h-72 overflow-y-auto p-1', className)} {...rest} />;
}

export function CommandEmpty({ className, ...rest }: ComponentProps<typeof Cmdk.Empty>) {
  return <Cmdk.Empty className={cn('px-2 py-3 text-muted', className)} {...rest} />;
}

export function CommandGroup({ className, ...rest }: ComponentProps<typeof Cmdk.Group>) {
  const heading =
    '[&_[cmdk-group-heading]]:px-2 [&_[cmdk-group-heading]]:py-1 [&_[cmdk-group-heading]]:text-caption [&_[cmdk-group-heading]]:text-muted';
  return <Cmdk.Group className={cn(heading, className)} {...rest} />;
}

export function CommandItem({ className, ...rest }: ComponentProps<typeof Cmdk.Item>) {
  return <Cmdk.Item className={cn(floatingItem, className)} {...rest} />;
}
