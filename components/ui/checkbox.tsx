'use client';

import { Check, Minus } from 'lucide-react';
import { Checkbox as Radix } from 'radix-ui';
import type { ComponentProps } from 'react';
import { cn } from './cn';
import { useFieldControl } from './field-context';

/** A 16 px box whose target reaches 24 px (44 under a finger). Name it by a label or `aria-label`. */
export function Checkbox({ className, ...rest }: ComponentProps<typeof Radix.Root>) {
  const wiring = useFieldControl(rest);
  return (
    <Radix.Root
      className={cn(
        'group relative flex size-4 shrink-0 items-center justify-center rounded-[4px] border border-faint bg-panel text-bg before:absolute before:-inset-1 disabled:opacity-50 aria-invalid:border-danger data-[state=checked]:border-ink data-[state=indeterminate]:border-ink data-[state=checked]:bg-ink data-[state=indeterminate]:bg-ink pointer-coarse:before:-inset-3.5',
        className,
      )}
      {...rest}
      {...wiring}
    >
      <Radix.Indicator>
        <Minus className="hidden size-3 group-data-[state=indeterminate]:block" aria-hidden />
        <Check className="size-3 group-data-[state=indeterminate]:hidden" aria-hidden />
      </Radix.Indicator>
    </Radix.Root>
  );
}
