import { cn } from '@/components/ui/cn';

const steps = [0, 4.5, 9] as const;

/** Nine dots, the keypad without its numbers. */
export function BrandMark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 18 18" aria-hidden="true" className={cn('size-4.5 shrink-0', className)}>
      <rect width="18" height="18" rx="5" className="fill-ink" />
      {steps.flatMap((y) =>
        steps.map((x) => (
          <circle key={`${x}-${y}`} cx={4.5 + x} cy={4.5 + y} r="1.5" className="fill-bg" />
        )),
      )}
    </svg>
  );
}

export function Brand() {
  return (
    <span className="flex items-center gap-2 font-semibold text-[0.875rem] text-ink tracking-[-0.01em]">
      <BrandMark />
      Dialboard
    </span>
  );
}
