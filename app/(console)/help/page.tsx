import type { Metadata } from 'next';
import { HelpPage } from '@/components/help/help-page';
import { requirePageActor } from '@/lib/server/auth/actor';

export const metadata: Metadata = { title: 'Help' };

export default async function Help() {
  await requirePageActor('see');
  return <HelpPage />;
}
