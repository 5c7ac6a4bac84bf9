'use client';

import { formatSpan } from '@/lib/campaign/phrases';
import { useWizard } from '../../wizard-context';

/** What can still be taken back after the launch, and until when. */
export function GraceNote() {
  const { limits, plan, edit } = useWizard();
  const grace = formatSpan(limits.graceSeconds);
  if (edit !== null) {
    return (
      <p className="max-w-[72ch] text-muted">
        No call is placed before the start. A start that is changed lies at least {grace} ahead.
      </p>
    );
  }
  return (
    <p className="max-w-[72ch] text-muted">
      {plan.startsNow
        ? `The first call is placed ${grace} after the launch; until then Undo cancels it and nobody is called.`
        : 'No call is placed before the start; until then Undo cancels the launch and nobody is called.'}
    </p>
  );
}
