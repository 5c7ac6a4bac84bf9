'use client';

import { ChevronsUpDown } from 'lucide-react';
import { type Ref, useId, useState } from 'react';
import { cn } from './cn';
import { type ComboboxOption, ComboboxOptions } from './combobox-options';
import { controlBox } from './control-styles';
import { useFieldControl } from './field-context';
import { Popover, PopoverContent, PopoverTrigger } from './popover';

export type { ComboboxOption } from './combobox-options';

type ComboboxProps<V extends string> = {
  options: readonly ComboboxOption<V>[];
  value: V | null;
  onValueChange: (value: V) => void;
  onBlur?: () => void;
  ref?: Ref<HTMLButtonElement>;
  placeholder?: string;
  searchPlaceholder?: string;
  emptyText?: string;
  isDisabled?: boolean;
  id?: string;
  'aria-label'?: string;
  'aria-describedby'?: string;
  'aria-invalid'?: boolean;
  className?: string;
};

/**
 * A select with a search field, for lists too long to scan. Works with `Controller`:
 * `<Combobox {...field} onValueChange={field.onChange} options={…} />`.
 */
export function Combobox<V extends string>(props: ComboboxProps<V>) {
  const { options, value, onValueChange, onBlur, ref, placeholder = 'Choose…' } = props;
  const searchPlaceholder = props.searchPlaceholder ?? 'Search';
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  const { 'aria-required': _, ...wiring } = useFieldControl(props);
  const chosen = options.find((option) => option.value === value);
  function choose(next: V) {
    onValueChange(next);
    setOpen(false);
  }
  return (
    <Popover open={isOpen} onOpenChange={setOpen}>
      <PopoverTrigger
        ref={ref}
        role="combobox"
        aria-haspopup="listbox"
        aria-controls={listId}
        aria-label={props['aria-label']}
        disabled={props.isDisabled}
        onBlur={onBlur}
        className={cn(
          controlBox,
          'control-height flex items-center justify-between gap-2 text-left',
          props.className,
        )}
        {...wiring}
      >
        <span className={cn('truncate', !chosen && 'text-faint')}>
          {chosen?.label ?? placeholder}
        </span>
        <ChevronsUpDown className="size-4 shrink-0 text-faint" aria-hidden />
      </PopoverTrigger>
      <PopoverContent
        aria-label={searchPlaceholder}
        className="w-(--radix-popover-trigger-width) min-w-60 p-0"
      >
        <ComboboxOptions
          id={listId}
          options={options}
          value={value}
          onChoose={choose}
          searchPlaceholder={searchPlaceholder}
          emptyText={props.emptyText ?? 'Nothing matches.'}
        />
      </PopoverContent>
    </Popover>
  );
}
