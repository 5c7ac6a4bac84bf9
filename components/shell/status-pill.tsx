import { Pill } from '@/components/ui/pill';
import type { CampaignStatus } from '@/lib/campaign/tally';
import { statusLooks } from './status-words';

type StatusPillProps = {
  status: CampaignStatus;
  /** The word the provider used, shown on hover, and in the pill when we don't know it. */
  rawStatus?: string | undefined;
};

export function StatusPill({ status, rawStatus }: StatusPillProps) {
  const { word, tone } = statusLooks[status];
  const text = status === 'unknown' && rawStatus ? `Unknown status: ${rawStatus}` : word;
  return (
    <Pill tone={tone} title={rawStatus}>
      {text}
    </Pill>
  );
}

/** A campaign someone has to look at; the reason stands beside it in words. */
export function AttentionPill() {
  return <Pill tone="no-answer">Needs attention</Pill>;
}
