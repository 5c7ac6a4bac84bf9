'use client';

import { X } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import type { ComponentProps, ReactNode } from 'react';
import { Button } from './button';
import { cn } from './cn';

export const Sheet = Radix.Root;
export const SheetTrigger = Radix.Trigger;
export const SheetClose = Radix.Close;

const sides = {
  right: 'inset-y-0 right-0 w-full max-w-110 border-l',
  left: 'inset-y-0 left-0 w-70 max-w-[85vw] border-r',
  bottom: 'inset-x-0 bottom-0 max-h-[85dvh] rounded-t-lg border-t',
} as const;

type SheetContentProps = Omit<ComponentProps<typeof Radix.Content>, 'title'> & {
  title: ReactNode;
  description?: ReactNode;
  side?: keyof typeof sides;
  footer?: ReactNode;
};

/** A panel from the side: one record's detail, the phone's menu, the wizard's summary. */
export function SheetContent(props: SheetContentProps) {
  const { title, description, side = 'right', footer, className, children, ...rest } = props;
  return (
    <Radix.Portal>
      <Radix.Overlay className="fixed inset-0 z-40 bg-overlay" />
      <Radix.Content
        className={cn(
          'fixed z-50 flex flex-col border-line bg-panel text-body text-ink shadow-float outline-none',
          sides[side],
          className,
        )}
        {...(description ? {} : { 'aria-describedby': undefined })}
        {...rest}
      >
        <header className="flex items-start gap-3 border-line-soft border-b px-4 py-3">
          <div className="min-w-0 flex-1">
            <Radix.Title className="font-semibold text-lead">{title}</Radix.Title>
            {description ? (
              <Radix.Description className="text-muted">{description}</Radix.Description>
            ) : null}
          </div>
          <Radix.Close asChild>
            <Button
              variant="ghost"
              size="icon-small"
              className="pointer-coarse:-my-2.5"
              aria-label="Close"
            >
              <X aria-hidden />
            </Button>
          </Radix.Close>
        </header>
        <div className="min-h-0 flex-1 overflow-y-auto px-4 py-3">{children}</div>
        {footer ? (
          <footer className="flex justify-end gap-2 border-line-soft border-t px-4 py-3">
            {footer}
          </footer>
        ) : null}
      </Radix.Content>
    </Radix.Portal>
  );
}
