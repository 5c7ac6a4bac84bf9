import type { CallContent } from '@/lib/campaign/call-detail';
import type { Outcome } from '@/lib/campaign/live';
import { tellTalk } from '../call-words';

/** `at` null: `missing` says why there is no time. `lasted` is how long this state held. */
export type TimelineStep = {
  label: string;
  at: string | null;
  missing: string;
  lasted: string | null;
  hint?: string;
};

type Told = Pick<CallContent, 'createdAt' | 'startedAt' | 'answeredAt' | 'endedAt' | 'isOver'>;

/** A call's stations in order. Vapi has no field for the pick-up: it comes from the transcript's times. */
export function timelineSteps(call: Told, outcome: Outcome): TimelineStep[] {
  const { createdAt, startedAt, answeredAt, endedAt, isOver } = call;
  const notYet = isOver ? 'not sent by Vapi' : 'not yet';
  const isPickedUp = outcome === 'reached' || outcome === 'voicemail';
  const steps: TimelineStep[] = [
    { ...step('Queued', createdAt, 'not sent by Vapi'), lasted: lasted(createdAt, startedAt) },
    {
      ...step('Ringing', startedAt, notYet),
      lasted: lasted(startedAt, answeredAt ?? (isPickedUp ? null : endedAt)),
    },
    {
      ...step('Answered', answeredAt, isOver && !isPickedUp ? 'nobody picked up' : notYet),
      lasted: lasted(answeredAt, endedAt),
      hint: 'Worked out from the times in the transcript.',
    },
    { ...step('Ended', endedAt, isOver ? 'not sent by Vapi' : 'still going on'), lasted: null },
  ];
  return steps;
}

function step(label: string, at: string | null, missing: string) {
  return { label, at, missing };
}

/** `8 s`, `1:42`; null where a time is missing or the order is impossible. */
function lasted(from: string | null, to: string | null): string | null {
  const ms = Date.parse(to ?? '') - Date.parse(from ?? '');
  if (Number.isNaN(ms) || ms < 0) return null;
  return ms < 60_000 ? `${Math.round(ms / 1000)} s` : tellTalk(ms / 1000);
}
