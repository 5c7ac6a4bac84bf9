import { cn } from '@/components/ui/cn';
import { type Tone, toneFill } from '@/components/ui/tone';
import type { Outcome } from '@/lib/campaign/live';
import { outcomeLooks } from './status-words';

/** The square of colour alone; its word must stand beside it. */
export function ToneDot({ tone, className }: { tone: Tone; className?: string }) {
  return (
    <span
      aria-hidden
      className={cn('inline-block size-2 shrink-0 rounded-[2px]', toneFill[tone], className)}
    />
  );
}

type StatusDotProps = {
  outcome: Outcome;
  /** What came after the word: "carrier refused". */
  detail?: string | null;
  rawReason?: string | null;
};

/** How a contact stands: colour, word, and why. */
export function StatusDot({ outcome, detail, rawReason }: StatusDotProps) {
  const { word, tone } = outcomeLooks[outcome];
  return (
    <span className="inline-flex items-center gap-[7px]" title={rawReason ?? undefined}>
      <ToneDot tone={tone} />
      {detail ? `${word}: ${detail}` : word}
    </span>
  );
}
