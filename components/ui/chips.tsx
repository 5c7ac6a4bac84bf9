'use client';

import { RadioGroup } from 'radix-ui';
import type { ReactNode } from 'react';
import { cn } from './cn';

type ChipsProps<V extends string> = {
  label: string;
  value: V;
  onValueChange: (value: V) => void;
  options: readonly { value: V; label: ReactNode; count?: number | undefined }[];
  className?: string;
};

const numbers = new Intl.NumberFormat('en-US');

/** A filter with one choice at a time, each with its count: All 41 · Live 3. */
export function Chips<V extends string>(props: ChipsProps<V>) {
  const { label, value, onValueChange, options, className } = props;
  return (
    <RadioGroup.Root
      aria-label={label}
      orientation="horizontal"
      value={value}
      onValueChange={(next) => onValueChange(next as V)}
      className={cn('flex flex-wrap gap-1.5', className)}
    >
      {options.map((option) => (
        <RadioGroup.Item
          key={option.value}
          value={option.value}
          className="h-6.5 whitespace-nowrap rounded-full border border-line bg-panel px-2.5 text-muted hover:text-ink data-[state=checked]:border-ink data-[state=checked]:text-ink pointer-coarse:h-11 pointer-coarse:px-4"
        >
          {option.label}
          {option.count === undefined ? null : ` ${numbers.format(option.count)}`}
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  );
}
