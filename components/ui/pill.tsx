import type { ComponentProps } from 'react';
import { cn } from './cn';
import { type Tone, toneFill } from './tone';

type PillProps = ComponentProps<'span'> & { tone?: Tone };

/** A word in a rounded frame, with a dot in a status colour when it has a `tone`. */
export function Pill({ tone, className, children, ...rest }: PillProps) {
  return (
    <span
      className={cn(
        'inline-flex shrink-0 items-center gap-1.5 whitespace-nowrap rounded-full border border-line bg-panel px-2 py-px text-caption text-ink',
        className,
      )}
      {...rest}
    >
      {tone ? (
        <span
          aria-hidden
          className={cn(
            'size-[7px] rounded-full',
            tone === 'never' ? 'bg-status-never' : toneFill[tone],
          )}
        />
      ) : null}
      {children}
    </span>
  );
}
