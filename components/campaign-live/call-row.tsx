'use client';

import { memo, type ReactNode, useEffect, useRef, useState } from 'react';
import { ToneDot } from '@/components/shell/status-dot';
import { outcomeLooks } from '@/components/shell/status-words';
import { Time } from '@/components/shell/time';
import { cn } from '@/components/ui/cn';
import { Skeleton } from '@/components/ui/skeleton';
import { TablePart } from '@/components/ui/table-part';
import type { CallRow as Call } from '@/lib/campaign/live';
import { isPhoneNumber, outcomeDetail, tellCost, tellTalk, tellWhy } from './call-words';
import { CALL_COLUMNS } from './calls-columns';

type CallRowProps = {
  /** Null while its page is on the way. */
  call: Call | null;
  callerLabel: string;
  /** Place in the list, from 0. */
  index: number;
  top: number;
  height: number;
  isOpen: boolean;
  /** Where Tab stops: one row of the table. */
  isTabbable: boolean;
  isAwaited: boolean;
  onOpen: (call: Call) => void;
  onFocused: (index: number) => void;
};

/** A click anywhere opens the call; the keys have the button in the first cell. */
export const CallRow = memo(function CallRow(props: CallRowProps) {
  const { call, callerLabel, index, top, height, isOpen, onOpen, ...focus } = props;
  return (
    <TablePart
      role="row"
      aria-rowindex={index + 2}
      aria-busy={call === null || undefined}
      aria-current={isOpen || undefined}
      onClick={call === null ? undefined : () => (isSelectingText() ? null : onOpen(call))}
      className={cn(
        CALL_COLUMNS,
        'absolute inset-x-0 border-line-soft border-b whitespace-nowrap hover:bg-hover',
        'has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-ink has-[:focus-visible]:-outline-offset-2',
        call !== null && 'cursor-pointer',
        isOpen && 'bg-hover',
      )}
      style={{ top, height }}
    >
      {call === null ? (
        <WaitingCells />
      ) : (
        <CallCells {...{ call, callerLabel, index }} {...focus} />
      )}
    </TablePart>
  );
});

/** Dragging over a number to copy it is no click on its row. */
function isSelectingText(): boolean {
  return (window.getSelection()?.toString() ?? '') !== '';
}

type CallCellsProps = Omit<OpenButtonProps, 'call'> & { call: Call; callerLabel: string };

function CallCells({ callerLabel, ...button }: CallCellsProps) {
  const { call } = button;
  return (
    <>
      <Cell className="max-sm:order-1 max-sm:font-medium">
        <OpenButton {...button} />
      </Cell>
      <Cell className="font-mono text-caption max-sm:order-3 max-sm:text-muted">
        {call.numberLabel ?? call.number}
      </Cell>
      <Cell
        className={cn(
          'text-caption text-muted max-lg:hidden',
          isPhoneNumber(callerLabel) && 'font-mono',
        )}
      >
        {callerLabel}
      </Cell>
      <Cell className="max-sm:order-2 max-sm:max-w-46 max-sm:text-right">
        <OutcomeWords call={call} />
      </Cell>
      <Cell className="text-right max-sm:order-4 max-sm:text-caption">
        {tellTalk(call.talkSeconds)}
      </Cell>
      <Cell className="text-right max-sm:hidden">{tellCost(call.cost)}</Cell>
      <Cell className="text-right text-muted max-sm:hidden">
        {call.endedAt === null ? '' : <Time at={call.endedAt} style="clock-seconds" />}
      </Cell>
      <Tint outcome={call.outcome} />
    </>
  );
}

type OpenButtonProps = {
  call: Call;
  index: number;
  isTabbable: boolean;
  isAwaited: boolean;
  onFocused: (index: number) => void;
};

/** Opens the call by keyboard; a click reaches the row anyway. */
function OpenButton({ call, index, isTabbable, isAwaited, onFocused }: OpenButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const { name, number, position } = call;
  // A row that was asked for may be drawn only now.
  useEffect(() => {
    if (isAwaited) button.current?.focus({ preventScroll: true });
  }, [isAwaited]);
  return (
    <button
      ref={button}
      type="button"
      aria-haspopup="dialog"
      tabIndex={isTabbable ? 0 : -1}
      className="max-w-full truncate align-middle outline-none"
      onFocus={() => onFocused(index)}
    >
      {name ?? (number === null ? `Contact ${position + 1}` : <NoName number={number} />)}
    </button>
  );
}

function NoName({ number }: { number: string }) {
  return (
    <span className="text-muted">
      No name<span className="sr-only"> at {number}</span>
    </span>
  );
}

/** Colour, word and why; what does not fit is told on hover. */
function OutcomeWords({ call }: { call: Call }) {
  const { word, tone } = outcomeLooks[call.outcome];
  const detail = outcomeDetail(call);
  return (
    <span
      className="flex min-w-0 items-center gap-[7px] max-sm:justify-end"
      title={tellWhy(call) ?? undefined}
    >
      <ToneDot tone={tone} />
      <span className="truncate">{detail === null ? word : `${word}: ${detail}`}</span>
    </span>
  );
}

function Cell({ className, children }: { className?: string; children: ReactNode }) {
  return (
    <TablePart role="cell" className={cn('truncate', className)}>
      {children}
    </TablePart>
  );
}

/** Marks for a second that this contact moved on; nothing when the row only came into sight. */
function Tint({ outcome }: { outcome: Call['outcome'] }) {
  const [seen, setSeen] = useState({ outcome, changes: 0 });
  if (seen.outcome !== outcome) setSeen({ outcome, changes: seen.changes + 1 });
  if (seen.changes === 0) return null;
  return (
    <span
      key={seen.changes}
      aria-hidden
      className="tint-once pointer-events-none absolute inset-0"
    />
  );
}

function WaitingCells() {
  return (
    <>
      <Skeleton className="h-3 w-28" />
      <Skeleton className="h-3 w-24" />
    </>
  );
}
