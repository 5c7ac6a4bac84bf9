import type { Metadata } from 'next';
import { ListUnread } from '@/components/campaign-list/list-unread';
import type { HomeReading } from '@/lib/campaign/home';
import { requirePageActor } from '@/lib/server/auth/actor';
import { listHome } from '@/lib/server/campaigns';
import { DomainError } from '@/lib/server/errors';
import { deleteCampaign, renameCampaign } from './actions';
import { duplicateCampaign } from './duplicate-actions';
import { HomeScreen } from './home-screen';

export const metadata: Metadata = { title: 'Campaigns' };

export default async function CampaignsPage() {
  const actor = await requirePageActor('see');
  const read = await readHome(actor);
  if (typeof read === 'string') return <ListUnread message={read} />;
  return (
    <HomeScreen
      initial={read}
      canOperate={actor.permissions.has('operate')}
      canEdit
      deleteCampaign={deleteCampaign}
      renameCampaign={renameCampaign}
      duplicateCampaign={duplicateCampaign}
    />
  );
}

type Reader = Awaited<ReturnType<typeof requirePageActor>>;

/** The list, or the sentence about why there is none. */
async function readHome(actor: Reader): Promise<HomeReading | string> {
  try {
    const { home, etag, freshness } = await listHome({ actor });
    if (home !== null) return { home, etag, freshness };
  } catch (thrown) {
    if (thrown instanceof DomainError) return thrown.message;
    throw thrown;
  }
  return 'The list came without its rows. Try again.';
}
