import Link from 'next/link';
import { EmptyState } from '@/components/shell/empty-state';
import { Button } from '@/components/ui/button';

export default function CampaignNotFound() {
  return (
    <EmptyState
      headingLevel={1}
      title="There is no such campaign"
      action={
        <Button asChild variant="primary">
          <Link href="/campaigns">Go to campaigns</Link>
        </Button>
      }
    >
      Vapi does not know it: it was deleted, or the link is wrong. Nobody is called by it.
    </EmptyState>
  );
}
