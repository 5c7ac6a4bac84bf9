'use client';

import { PlaceLink } from '@/components/shell/place-link';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { formatClock, formatZone } from '@/lib/campaign/format-instant';
import type { Closed } from './edit-types';

type ClosedBannerProps = { closed: Closed; campaignId: string; zone: string };

/** The campaign began or ended while it was being edited: no fault, and nothing to save any more. */
export function ClosedBanner({ closed, campaignId, zone }: ClosedBannerProps) {
  const isGone = closed.status === 'deleted';
  return (
    <Callout
      tone="warn"
      role="status"
      title={tellTitle(closed, zone)}
      action={
        <Button asChild>
          <PlaceLink href={isGone ? '/campaigns' : `/campaigns/${campaignId}`}>
            {isGone ? 'Go to campaigns' : 'Open the campaign'}
          </PlaceLink>
        </Button>
      }
    >
      {closed.status === 'in-progress'
        ? 'What was launched runs on. Its name can still be changed from the campaign’s own page.'
        : 'Nobody else is called by it.'}
    </Callout>
  );
}

function tellTitle({ status, startedAt }: Closed, zone: string): string {
  const end = 'nothing can be changed any more.';
  if (status === 'deleted') return `It was deleted: ${end}`;
  if (status !== 'in-progress') return `It is over: ${end}`;
  if (startedAt === null) return `It started: ${end}`;
  const ms = Date.parse(startedAt);
  return `It started at ${formatClock(ms, zone)} ${formatZone(ms, zone)}: ${end}`;
}
