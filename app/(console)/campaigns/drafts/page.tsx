import type { Metadata } from 'next';
import { DraftsScreen } from '@/components/campaign-list/drafts-screen';
import { requirePageActor } from '@/lib/server/auth/actor';
import { listDrafts } from '@/lib/server/drafts';

export const metadata: Metadata = { title: 'Drafts' };

type DraftsPageProps = { searchParams: Promise<{ saved?: string | string[] }> };

export default async function DraftsPage({ searchParams }: DraftsPageProps) {
  await requirePageActor('operate');
  const [initial, query] = await Promise.all([listDrafts(), searchParams]);
  return <DraftsScreen initial={initial} savedId={[query.saved].flat()[0] ?? null} />;
}
