import { AsOf } from '@/components/shell/as-of';
import { PageHeader } from '@/components/shell/page-header';
import { PlaceLink } from '@/components/shell/place-link';
import { Button } from '@/components/ui/button';
import type { HomeFreshness } from '@/lib/campaign/home';

type ListHeaderProps = { freshness: HomeFreshness; isStale: boolean; canOperate: boolean };

export function ListHeader({ freshness, isStale, canOperate }: ListHeaderProps) {
  return (
    <PageHeader
      title="Campaigns"
      actions={
        <>
          <AsOf observedAt={freshness.observedAt} isStale={isStale} />
          {canOperate ? <NewCampaign /> : null}
        </>
      }
    />
  );
}

export function NewCampaign() {
  return (
    <Button asChild variant="primary">
      <PlaceLink href="/campaigns/new">New campaign</PlaceLink>
    </Button>
  );
}
