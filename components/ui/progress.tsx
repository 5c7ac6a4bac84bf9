import { cn } from './cn';

type ProgressProps = {
  label: string;
  /** From 0 to `max`; null while the amount of work isn't known. */
  value: number | null;
  max?: number;
  /** What a screen reader says instead of the bare number: "4,000 of 10,000 rows". */
  valueText?: string;
  className?: string;
};

export function Progress({ label, value, max = 100, valueText, className }: ProgressProps) {
  const share = value === null || max <= 0 ? 0 : Math.min(1, Math.max(0, value / max));
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={value ?? undefined}
      aria-valuetext={valueText}
      className={cn('h-1.5 overflow-hidden rounded-full bg-line', className)}
    >
      <div
        className={cn('h-full bg-ink', value === null && 'w-full opacity-30')}
        style={value === null ? undefined : { width: `${share * 100}%` }}
      />
    </div>
  );
}
