'use client';

import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { Time } from './time';

type StaleBannerProps = {
  /** Since when reading fails, ISO 8601 or epoch ms. */
  since: string | number;
  /** Why, as a clause with no full stop: "Vapi does not answer". */
  reason?: string | null;
  onRetry?: () => void;
  isRetrying?: boolean;
};

/** The data below is old but kept: says since when, and that calls go on regardless. */
export function StaleBanner({ since, reason, onRetry, isRetrying = false }: StaleBannerProps) {
  return (
    <Callout
      tone="warn"
      role="status"
      title={
        <>
          Not updated since <Time at={since} style="clock-seconds" hasZone />.
        </>
      }
      action={
        onRetry ? (
          <Button isBusy={isRetrying} onClick={onRetry}>
            Try again
          </Button>
        ) : null
      }
    >
      {reason ? `${reason}. ` : ''}
      The numbers below are the last ones read; calls are not affected.
    </Callout>
  );
}
