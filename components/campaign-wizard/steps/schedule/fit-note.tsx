'use client';

import { Callout } from '@/components/ui/callout';
import { formatCount, formatSpan } from '@/lib/campaign/phrases';
import type { Fit, PlanLimits } from '@/lib/campaign/plan-types';
import { isError } from '../../problems';
import { useWizard } from '../../wizard-context';

/** How many contacts Vapi's hour has room for, with the arithmetic. */
export function FitNote() {
  const { plan, limits } = useWizard();
  const { fit } = plan;
  const isWindowFaulty = plan.problems.some((found) => found.step === 'schedule' && isError(found));
  if (fit === null || isWindowFaulty) return null;
  const { contacts, fits, neverDialled } = fit;
  if (neverDialled === 0) {
    return (
      <Callout title={`All ${formatCount(contacts)} fit.`} data-field="schedule">
        {explain(fit, limits)}
      </Callout>
    );
  }
  return (
    <Callout
      tone="warn"
      title={`One campaign would reach about ${formatCount(fits)} of ${formatCount(contacts)}.`}
      data-field="schedule"
    >
      {explain(fit, limits)} The other {formatCount(neverDialled)} would never be dialled. A longer
      window does not help past {formatSpan(limits.retryWindowSeconds)}: split the list into several
      campaigns, one after the other.
    </Callout>
  );
}

function explain(fit: Fit, { slots, retryWindowSeconds }: PlanLimits): string {
  const { seconds, meanCallSeconds, isMeanGuessed } = fit;
  const time =
    seconds < retryWindowSeconds
      ? `The window is open for ${formatSpan(seconds)}`
      : `Vapi tries for ${formatSpan(seconds)}`;
  const limit = `${formatCount(fit.slots)} calls at once${slots.isSeen ? '' : ' (a setting; Vapi does not tell its limit)'}`;
  const mean = `${formatSpan(meanCallSeconds)} a call${isMeanGuessed ? ' (assumed: no call of it was seen yet)' : ''}`;
  const room = Math.floor(fit.slots * Math.max(1, seconds / meanCallSeconds));
  return `${time}; ${limit} of about ${mean} make room for about ${formatCount(room)}.`;
}
