'use client';

import { Check, ChevronDown } from 'lucide-react';
import { Select as Radix } from 'radix-ui';
import { type ComponentProps, use } from 'react';
import { cn } from './cn';
import { controlBox } from './control-styles';
import { useFieldControl } from './field-context';
import { floatingBox, floatingItem } from './floating-styles';
import { NonceContext } from './nonce-context';

export const Select = Radix.Root;
export const SelectGroup = Radix.Group;

type TriggerProps = ComponentProps<typeof Radix.Trigger> & { placeholder?: string };

/** The closed control. Give `id` or put it in a `Field`; the chosen item's text is its value. */
export function SelectTrigger({ className, placeholder, children, ...rest }: TriggerProps) {
  const { 'aria-required': _, ...wiring } = useFieldControl(rest);
  const look =
    'control-height flex items-center justify-between gap-2 text-left data-[placeholder]:text-faint [&>span]:truncate';
  return (
    <Radix.Trigger className={cn(controlBox, look, className)} {...rest} {...wiring}>
      {children ?? <Radix.Value placeholder={placeholder} />}
      <Radix.Icon asChild>
        <ChevronDown className="size-4 shrink-0 text-faint" aria-hidden />
      </Radix.Icon>
    </Radix.Trigger>
  );
}

export function SelectContent({
  className,
  children,
  ...rest
}: ComponentProps<typeof Radix.Content>) {
  const nonce = use(NonceContext);
  return (
    <Radix.Portal>
      <Radix.Content
        position="popper"
        sideOffset={4}
        className={cn(
          floatingBox,
          'max-h-(--radix-select-content-available-height) min-w-(--radix-select-trigger-width) max-w-[90vw] overflow-hidden',
          className,
        )}
        {...rest}
      >
        <Radix.Viewport className="p-1" {...(nonce ? { nonce } : {})}>
          {children}
        </Radix.Viewport>
      </Radix.Content>
    </Radix.Portal>
  );
}

type ItemProps = ComponentProps<typeof Radix.Item> & { hint?: string };

/** `hint` stands at the right of the line and is not part of the value shown when closed. */
export function SelectItem({ className, children, hint, ...rest }: ItemProps) {
  return (
    <Radix.Item className={cn(floatingItem, 'pr-7', className)} {...rest}>
      <Radix.ItemText>{children}</Radix.ItemText>
      {hint ? <span className="ml-auto pl-3 text-caption text-muted">{hint}</span> : null}
      <Radix.ItemIndicator className="absolute right-2">
        <Check aria-hidden />
      </Radix.ItemIndicator>
    </Radix.Item>
  );
}

export function SelectLabel({ className, ...rest }: ComponentProps<typeof Radix.Label>) {
  return <Radix.Label className={cn('px-2 py-1 text-caption text-muted', className)} {...rest} />;
}
