import type { Metadata } from 'next';
import Link from 'next/link';
import { MessagePage } from '@/components/shell/message-page';
import { Button } from '@/components/ui/button';

export const metadata: Metadata = { title: 'Not found' };

export default function NotFound() {
  return (
    <MessagePage
      title="There is nothing at this address"
      action={
        <Button asChild variant="primary">
          <Link href="/campaigns">Go to campaigns</Link>
        </Button>
      }
    >
      The link may be old, or what it led to was deleted. Campaigns and calls are not affected.
    </MessagePage>
  );
}
