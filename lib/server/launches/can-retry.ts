import type { LaunchRow, PartInHand } from './change-launch';
import type { LaunchTiming } from './timing';

type Standing = {
  launch: Pick<LaunchRow, 'cancelRequestedAt'>;
  parts: readonly Pick<PartInHand, 'state' | 'looks' | 'notes'>[];
};

/**
 * Whether a person may decide to send again: nobody asked to stop it, nothing is under way, and for each
 * unknown part every planned look is over and the latest read the whole list and found nothing.
 */
export function canRetry({ launch, parts }: Standing, timing: LaunchTiming): boolean {
  if (launch.cancelRequestedAt !== null) return false;
  if (parts.some(({ state }) => state === 'sending' || state === 'approved')) return false;
  const unknown = parts.filter(({ state }) => state === 'unknown');
  return (
    unknown.length > 0 &&
    unknown.every(
      ({ looks, notes }) => looks >= timing.lookGapsMs.length && notes.looks.at(-1)?.found === 0,
    )
  );
}
