'use client';

import { ChevronDown, ChevronUp } from 'lucide-react';
import { formatCount } from '@/components/shell/format-count';
import { Button } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import type { CallNeighbours, CallRef } from '@/lib/campaign/call-detail';

type CallStepsProps = { neighbours: CallNeighbours | null; onShow: (ref: CallRef) => void };

/** To the calls before and after it, in the order of the table. */
export function CallSteps({ neighbours, onShow }: CallStepsProps) {
  const { previous = null, next = null } = neighbours ?? {};
  return (
    <>
      <span className="mr-auto self-center text-caption text-muted">{tellPlace(neighbours)}</span>
      <Step label="Previous" keyHint="K" to={previous} onShow={onShow}>
        <ChevronUp aria-hidden />
      </Step>
      <Step label="Next" keyHint="J" to={next} onShow={onShow}>
        <ChevronDown aria-hidden />
      </Step>
    </>
  );
}

function tellPlace(neighbours: CallNeighbours | null): string {
  if (neighbours === null) return '';
  const { index, matching } = neighbours;
  if (index === null) return `not among the ${formatCount(matching)} in the table`;
  return `${formatCount(index + 1)} of ${formatCount(matching)}`;
}

type StepProps = {
  label: string;
  keyHint: string;
  to: CallRef | null;
  onShow: (ref: CallRef) => void;
  children: React.ReactNode;
};

/** Stays focusable at either end of the list: a disabled button would drop the focus. */
function Step({ label, keyHint, to, onShow, children }: StepProps) {
  return (
    <Button
      aria-label={`${label} call`}
      aria-keyshortcuts={keyHint}
      aria-disabled={to === null || undefined}
      onClick={() => (to === null ? null : onShow(to))}
    >
      {children}
      {label}
      <span aria-hidden className="max-sm:hidden">
        <Kbd>{keyHint}</Kbd>
      </span>
    </Button>
  );
}
