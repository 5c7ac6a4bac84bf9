import { Check } from 'lucide-react';
import { cn } from '@/components/ui/cn';
import type { StepStatus } from '../step-status';

const LOOKS: Readonly<Record<StepStatus, string>> = {
  open: 'border-line-strong text-muted',
  done: 'border-ink bg-ink text-bg',
  bad: 'border-danger text-danger',
};

const WORDS: Readonly<Record<StepStatus, string>> = {
  open: '',
  done: ', nothing to settle',
  bad: ', something to settle',
};

/** ✓, ! or the step's number; the words are for who doesn't see it. */
export function StepMark({ status, number }: { status: StepStatus; number: number }) {
  return (
    <span
      aria-hidden
      className={cn(
        'flex size-[17px] shrink-0 items-center justify-center rounded-full border font-semibold text-[10px] leading-none',
        LOOKS[status],
      )}
    >
      {status === 'done' ? <Check className="size-2.5!" strokeWidth={3.5} /> : null}
      {status === 'bad' ? '!' : null}
      {status === 'open' ? number : null}
    </span>
  );
}

export function StepMarkWords({ status }: { status: StepStatus }) {
  return <span className="sr-only">{WORDS[status]}</span>;
}
