import { EmptyState } from '@/components/shell/empty-state';
import { PlaceLink } from '@/components/shell/place-link';
import { Button } from '@/components/ui/button';

export default function ConsoleNotFound() {
  return (
    <EmptyState
      headingLevel={1}
      title="There is nothing at this address"
      action={
        <Button asChild variant="primary">
          <PlaceLink href="/campaigns">Go to campaigns</PlaceLink>
        </Button>
      }
    >
      The link may be old, or what it led to was deleted. Campaigns and calls are not affected.
    </EmptyState>
  );
}
