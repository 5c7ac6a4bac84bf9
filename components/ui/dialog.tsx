'use client';

import { X } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import type { ComponentProps, ReactNode } from 'react';
import { Button } from './button';
import { cn } from './cn';
import { floatingBox } from './floating-styles';

export const Dialog = Radix.Root;
export const DialogTrigger = Radix.Trigger;
export const DialogClose = Radix.Close;

export const dialogBox = cn(
  floatingBox,
  'fixed top-1/2 left-1/2 flex max-h-[calc(100dvh-2rem)] w-[calc(100vw-2rem)] max-w-120 -translate-x-1/2 -translate-y-1/2 flex-col',
);

type ContentProps = Omit<ComponentProps<typeof Radix.Content>, 'title'> & {
  title: ReactNode;
  /** One sentence under the title; without it the dialog describes itself by its body. */
  description?: ReactNode;
  footer?: ReactNode;
};

export function DialogContent(props: ContentProps) {
  const { title, description, footer, className, children, ...rest } = props;
  return (
    <Radix.Portal>
      <Radix.Overlay className="fixed inset-0 z-40 bg-overlay" />
      <Radix.Content
        className={cn(dialogBox, className)}
        {...(description ? {} : { 'aria-describedby': undefined })}
        {...rest}
      >
        <DialogHeader title={title} description={description} />
        <div className="min-h-0 flex-1 overflow-y-auto px-4 py-3">{children}</div>
        {footer ? <DialogFooter>{footer}</DialogFooter> : null}
        {/* The last, so that a dialog opens on its first field and not on this. */}
        <Radix.Close asChild>
          <Button
            variant="ghost"
            size="icon-small"
            className="absolute top-3 right-4 pointer-coarse:-my-2.5"
            aria-label="Close"
          >
            <X aria-hidden />
          </Button>
        </Radix.Close>
      </Radix.Content>
    </Radix.Portal>
  );
}

function DialogHeader({ title, description }: { title: ReactNode; description?: ReactNode }) {
  return (
    <header className="min-h-12.25 border-line-soft border-b py-3 pr-13 pl-4 pointer-coarse:pr-18">
      <Radix.Title className="font-semibold text-lead">{title}</Radix.Title>
      {description ? (
        <Radix.Description className="text-muted">{description}</Radix.Description>
      ) : null}
    </header>
  );
}

export function DialogFooter({ className, ...rest }: ComponentProps<'footer'>) {
  return (
    <footer
      className={cn(
        'flex flex-wrap items-center justify-end gap-2 border-line-soft border-t px-4 py-3',
        className,
      )}
      {...rest}
    />
  );
}
