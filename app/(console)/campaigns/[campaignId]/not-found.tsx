import { EmptyState } from '@/components/shell/empty-state';
import { PlaceLink } from '@/components/shell/place-link';
import { Button } from '@/components/ui/button';

export default function CampaignNotFound() {
  return (
    <EmptyState
      headingLevel={1}
      title="There is no such campaign"
      action={
        <Button asChild variant="primary">
          <PlaceLink href="/campaigns">Go to campaigns</PlaceLink>
        </Button>
      }
    >
      Vapi does not know it: it was deleted, or the link is wrong. Nobody is called by it.
    </EmptyState>
  );
}
