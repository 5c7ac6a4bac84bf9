'use client';

import { Pause, Play } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { cn } from '@/components/ui/cn';
import { Time } from './time';

type AsOfProps = {
  /** When the data was read, ISO 8601 or epoch ms. */
  observedAt: string | number;
  /** How often it is read again, ms; 0 = no more. */
  pollMs?: number;
  isStale?: boolean;
  isPaused?: boolean;
  /** With it, a button holds the picture still. */
  onTogglePause?: () => void;
};

export function AsOf(props: AsOfProps) {
  const { observedAt, pollMs, isStale = false, isPaused = false, onTogglePause } = props;
  return (
    <span className="inline-flex items-center gap-1 whitespace-nowrap text-faint">
      <span className={cn(isStale && 'line-through decoration-faint')}>
        as of <Time at={observedAt} style="clock-seconds" />
        {isPaused ? ', paused' : <Pace pollMs={pollMs} />}
      </span>
      {onTogglePause ? (
        <Button
          variant="ghost"
          size="icon-small"
          aria-label={isPaused ? 'Resume updates' : 'Pause updates'}
          title={isPaused ? 'Resume updates' : 'Hold the picture still'}
          onClick={onTogglePause}
        >
          {isPaused ? <Play aria-hidden /> : <Pause aria-hidden />}
        </Button>
      ) : null}
    </span>
  );
}

/** Left out on a phone, where the line is needed for the buttons. */
function Pace({ pollMs }: { pollMs: number | undefined }) {
  if (!pollMs) return null;
  return <span className="max-sm:hidden">, every {Math.max(1, Math.round(pollMs / 1000))} s</span>;
}
