'use client';

import { AlertDialog as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { Button } from './button';
import { Callout } from './callout';
import { dialogBox } from './dialog';
import { useOpener } from './use-opener';

type ConfirmDialogProps = {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  /** Names the act and its object: "Stop March renewals, west?" */
  title: ReactNode;
  /** What will happen, and to how many people. */
  children: ReactNode;
  /** The act itself, never "OK": "Stop campaign". */
  confirmLabel: string;
  cancelLabel?: string;
  tone?: 'danger' | 'plain';
  /** Does not close the dialog: close it when the act succeeded. */
  onConfirm: () => void;
  isBusy?: boolean;
  /** Set to refuse confirming until something else is done, such as typing the name. */
  isBlocked?: boolean;
  error?: string | undefined;
};

/**
 * A question before an act that can't be taken back. The focus starts on the harmless button, which
 * stands at the right where a dialog's usual button is; the act stands alone at the left.
 */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { isOpen, onOpenChange, title, children, error, isBusy = false } = props;
  const returnFocus = useOpener(isOpen);
  return (
    <Radix.Root open={isOpen} onOpenChange={(next) => !isBusy && onOpenChange(next)}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 bg-overlay" />
        <Radix.Content className={dialogBox} onCloseAutoFocus={returnFocus}>
          <Radix.Title className="px-4 pt-4 font-semibold text-lead">{title}</Radix.Title>
          <Radix.Description asChild>
            <div className="min-h-0 max-w-[72ch] space-y-2 overflow-y-auto px-4 pt-1 pb-4 text-muted">
              {children}
            </div>
          </Radix.Description>
          {error ? (
            <Callout tone="error" className="mx-4 mb-4">
              {error}
            </Callout>
          ) : null}
          <ConfirmButtons {...props} />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

function ConfirmButtons(props: ConfirmDialogProps) {
  const { confirmLabel, cancelLabel = 'Cancel', tone = 'danger', onConfirm } = props;
  const isBusy = props.isBusy ?? false;
  return (
    <footer className="flex flex-wrap items-center justify-between gap-2 border-line-soft border-t px-4 py-3">
      <Button
        variant={tone === 'danger' ? 'danger-solid' : 'primary'}
        disabled={props.isBlocked ?? false}
        isBusy={isBusy}
        onClick={onConfirm}
      >
        {confirmLabel}
      </Button>
      <Radix.Cancel asChild>
        <Button isBusy={isBusy}>{cancelLabel}</Button>
      </Radix.Cancel>
    </footer>
  );
}
