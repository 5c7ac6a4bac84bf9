import type { Tone } from '@/components/ui/tone';
import type { ActivityOutcome } from '@/lib/campaign/activity';

export const OUTCOME_LOOKS: Record<ActivityOutcome, { tone?: Tone; word: string }> = {
  done: { word: 'done' },
  failed: { tone: 'failed', word: 'failed' },
  denied: { word: 'denied' },
  open: { word: 'end not recorded' },
};

const STEPS = [
  { ms: 86_400_000, unit: 'day' },
  { ms: 3_600_000, unit: 'hour' },
  { ms: 60_000, unit: 'minute' },
] as const;

const relative = new Intl.RelativeTimeFormat('en', { style: 'short', numeric: 'always' });

/** "3 min. ago"; "just now" within a minute. */
export function tellAgo(ms: number): string {
  const step = STEPS.find((one) => ms >= one.ms);
  return step === undefined ? 'just now' : relative.format(-Math.floor(ms / step.ms), step.unit);
}
