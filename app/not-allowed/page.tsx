import type { Metadata } from 'next';
import { MessagePage } from '@/components/shell/message-page';
import { NotAllowed } from '@/components/shell/not-allowed';
import { requirePageActor } from '@/lib/server/auth/actor';

export const metadata: Metadata = { title: 'Not allowed' };

export default async function NotAllowedPage() {
  return <NotAllowed Page={MessagePage} person={await requirePageActor('see')} />;
}
