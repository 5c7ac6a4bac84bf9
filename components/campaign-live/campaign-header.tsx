import { CampaignTabs } from '@/components/shell/campaign-tabs';
import { PageHeader } from '@/components/shell/page-header';
import { StatusPill } from '@/components/shell/status-pill';
import { nameWithoutFingerprint } from '@/lib/campaign/launch-name';
import { isStopped } from '@/lib/campaign/lead-sentence';
import type { LiveCampaign } from '@/lib/campaign/live';
import { CampaignName } from './campaign-name';

/** The head of the campaign's other tabs: as it was when the page was drawn. */
export function CampaignHeader({ live }: { live: LiveCampaign }) {
  return (
    <>
      <PageHeader
        crumbs={[
          { label: 'Campaigns', href: '/campaigns' },
          { label: nameWithoutFingerprint(live.name) },
        ]}
        title={<CampaignName name={live.name} />}
        meta={
          <StatusPill
            status={isStopped(live) ? 'cancelled' : live.status}
            rawStatus={live.rawStatus}
          />
        }
      />
      <CampaignTabs campaignId={live.id} />
    </>
  );
}
