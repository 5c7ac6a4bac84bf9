import type { Metadata } from 'next';
import Link from 'next/link';
import { MessagePage } from '@/components/shell/message-page';
import { Button } from '@/components/ui/button';
import { requirePageActor } from '@/lib/server/auth/actor';

export const metadata: Metadata = { title: 'Not allowed' };

export default async function NotAllowedPage() {
  const { name, role } = await requirePageActor('see');
  return (
    <MessagePage
      title="Your role does not open this page"
      action={
        <Button asChild variant="primary">
          <Link href="/campaigns">Go to campaigns</Link>
        </Button>
      }
    >
      {name} is signed in as {role}. An administrator can change that; nothing was changed.
    </MessagePage>
  );
}
