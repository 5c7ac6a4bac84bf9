'use client';

import { RadioGroup } from 'radix-ui';
import type { ReactNode } from 'react';
import { cn } from './cn';

type SegmentedProps<V extends string> = {
  /** Names the choice for a screen reader. */
  label: string;
  value: V;
  onValueChange: (value: V) => void;
  options: readonly { value: V; label: ReactNode; isDisabled?: boolean }[];
  className?: string;
};

/** Two to four views of one thing, one of them always chosen: Chart | Table. */
export function Segmented<V extends string>(props: SegmentedProps<V>) {
  const { label, value, onValueChange, options, className } = props;
  return (
    <RadioGroup.Root
      aria-label={label}
      orientation="horizontal"
      value={value}
      onValueChange={(next) => onValueChange(next as V)}
      className={cn('inline-flex rounded-md border border-line bg-panel p-0.5', className)}
    >
      {options.map((option) => (
        <RadioGroup.Item
          key={option.value}
          value={option.value}
          disabled={option.isDisabled ?? false}
          className="h-6 rounded-sm px-2.5 text-muted hover:text-ink focus-visible:outline-offset-0 disabled:opacity-50 data-[state=checked]:bg-hover data-[state=checked]:font-medium data-[state=checked]:text-ink pointer-coarse:h-10"
        >
          {option.label}
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  );
}
