'use client';

import { useHref } from './place';
import { SectionTabs } from './section-tabs';

/** The three looks at one campaign. */
export function CampaignTabs({ campaignId }: { campaignId: string }) {
  const href = useHref();
  const base = href(`/campaigns/${campaignId}`);
  return (
    <div className="mb-4">
      <SectionTabs
        label="Campaign"
        tabs={[
          { href: base, label: 'Live' },
          { href: `${base}/config`, label: 'Configuration' },
          { href: `${base}/activity`, label: 'Activity' },
        ]}
      />
    </div>
  );
}
