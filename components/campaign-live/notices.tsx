'use client';

import { StaleBanner } from '@/components/shell/stale-banner';
import { Callout } from '@/components/ui/callout';
import type { LiveCampaign, LiveFreshness } from '@/lib/campaign/live';
import type { Staleness } from './staleness';

type NoticesProps = {
  live: LiveCampaign;
  freshness: LiveFreshness;
  stale: Staleness | null;
  onRetry: () => void;
  isRetrying: boolean;
};

/** What has to be known before the numbers are believed. */
export function Notices({ live, freshness, stale, onRetry, isRetrying }: NoticesProps) {
  return (
    <div className="mt-3 space-y-2 empty:hidden">
      {freshness.isGone ? <GoneNote /> : null}
      {stale !== null && !freshness.isGone ? (
        <StaleBanner {...stale} onRetry={onRetry} isRetrying={isRetrying} />
      ) : null}
      {live.warnings.map((warning) => (
        <Callout key={warning} tone="warn">
          {warning}
        </Callout>
      ))}
    </div>
  );
}

function GoneNote() {
  return (
    <Callout tone="warn" role="status" title="Vapi does not know this campaign any more.">
      It was deleted there and dials nobody. The numbers below are the last ones read.
    </Callout>
  );
}
