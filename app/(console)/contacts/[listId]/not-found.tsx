import Link from 'next/link';
import { EmptyState } from '@/components/shell/empty-state';
import { Button } from '@/components/ui/button';

export default function ListNotFound() {
  return (
    <EmptyState
      headingLevel={1}
      title="There is no such list"
      action={
        <Button asChild variant="primary">
          <Link href="/contacts">Go to the lists</Link>
        </Button>
      }
    >
      It was deleted, by hand or because its time was over, or the link is wrong.
    </EmptyState>
  );
}
