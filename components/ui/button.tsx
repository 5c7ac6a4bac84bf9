'use client';

import { cva, type VariantProps } from 'class-variance-authority';
import { Slot } from 'radix-ui';
import type { ComponentProps, MouseEvent } from 'react';
import { cn } from './cn';

export const buttonStyles = cva(
  'inline-flex shrink-0 select-none items-center justify-center gap-1.5 whitespace-nowrap rounded-md border font-medium text-body disabled:pointer-events-none disabled:opacity-50 aria-disabled:cursor-default aria-disabled:opacity-50 [&_svg]:size-4 [&_svg]:shrink-0',
  {
    variants: {
      variant: {
        outline: 'border-line bg-panel text-ink hover:bg-hover',
        primary: 'border-ink bg-ink text-bg hover:bg-ink/85',
        ghost: 'border-transparent text-muted hover:bg-hover hover:text-ink',
        danger: 'border-line bg-panel text-danger hover:border-danger hover:bg-hover',
        'danger-solid': 'border-danger bg-danger text-danger-ink hover:bg-danger/90',
        link: 'border-transparent text-ink underline decoration-line-strong underline-offset-2 hover:decoration-ink',
      },
      size: {
        normal: 'control-height px-[11px] pointer-coarse:px-3',
        small: 'h-6 px-2 text-caption pointer-coarse:h-11 pointer-coarse:px-3',
        icon: 'control-height w-7.5 pointer-coarse:w-11',
        'icon-small': 'size-6 pointer-coarse:size-11',
        inline: 'h-auto min-h-6 p-0 pointer-coarse:min-h-11',
      },
    },
    defaultVariants: { variant: 'outline', size: 'normal' },
  },
);

type ButtonProps = ComponentProps<'button'> &
  VariantProps<typeof buttonStyles> & { asChild?: boolean; isBusy?: boolean };

/**
 * `type` is "button" unless said otherwise, so no button submits by accident. `isBusy` refuses clicks
 * but keeps the focus, which `disabled` would drop. `asChild` lends the look to a link.
 */
export function Button({
  variant,
  size,
  asChild = false,
  isBusy = false,
  className,
  type = 'button',
  onClick,
  ...rest
}: ButtonProps) {
  const look = cn(buttonStyles({ variant, size }), className);
  if (asChild) return <Slot.Root className={look} onClick={onClick} {...rest} />;
  function refuseWhileBusy(event: MouseEvent<HTMLButtonElement>) {
    if (isBusy) event.preventDefault();
    else onClick?.(event);
  }
  return (
    <button
      type={type}
      className={look}
      aria-disabled={isBusy || undefined}
      aria-busy={isBusy || undefined}
      onClick={refuseWhileBusy}
      {...rest}
    />
  );
}
