import { campaignLegend, campaignSegments } from '@/components/shell/campaign-segments';
import { Legend } from '@/components/shell/legend';
import { StackedBar } from '@/components/shell/stacked-bar';
import { nameWithoutFingerprint } from '@/lib/campaign/launch-name';
import type { LiveCampaign } from '@/lib/campaign/live';

/** The whole audience in one line, and the same in words. */
export function WholeBar({ live }: { live: LiveCampaign }) {
  return (
    <>
      <StackedBar segments={campaignSegments(live)} label={nameWithoutFingerprint(live.name)} />
      <Legend segments={campaignLegend(live)} className="mt-2" />
    </>
  );
}
