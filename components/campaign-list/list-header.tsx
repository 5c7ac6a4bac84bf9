import { AsOf } from '@/components/shell/as-of';
import { PageHeader } from '@/components/shell/page-header';
import { PlaceLink } from '@/components/shell/place-link';
import { Button } from '@/components/ui/button';
import type { HomeFreshness } from '@/lib/campaign/home';
import { HomeTabs } from './home-tabs';

type ListHeaderProps = {
  freshness: HomeFreshness;
  isStale: boolean;
  canOperate: boolean;
  drafts: number;
};

export function ListHeader({ freshness, isStale, canOperate, drafts }: ListHeaderProps) {
  return (
    <>
      <PageHeader
        title="Campaigns"
        actions={
          <>
            <AsOf observedAt={freshness.observedAt} isStale={isStale} />
            {canOperate ? <NewCampaign /> : null}
          </>
        }
      />
      {canOperate ? <HomeTabs drafts={drafts} /> : null}
    </>
  );
}

export function NewCampaign() {
  return (
    <Button asChild variant="primary">
      <PlaceLink href="/campaigns/new">New campaign</PlaceLink>
    </Button>
  );
}
