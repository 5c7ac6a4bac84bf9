import Link from 'next/link';
import { EmptyState } from '@/components/shell/empty-state';
import { Button } from '@/components/ui/button';

export default function ConsoleNotFound() {
  return (
    <EmptyState
      headingLevel={1}
      title="There is nothing at this address"
      action={
        <Button asChild variant="primary">
          <Link href="/campaigns">Go to campaigns</Link>
        </Button>
      }
    >
      The link may be old, or what it led to was deleted. Campaigns and calls are not affected.
    </EmptyState>
  );
}
