import type { Metadata } from 'next';
import { CampaignLive } from '@/components/campaign-live/campaign-live';
import { nameWithoutFingerprint } from '@/lib/campaign/launch-name';
import { deleteCampaign, renameCampaign } from '../actions';
import { duplicateCampaign } from '../duplicate-actions';
import { lookAtCampaign } from './look-at-campaign';

type CampaignPageProps = { params: Promise<{ campaignId: string }> };

export async function generateMetadata({ params }: CampaignPageProps): Promise<Metadata> {
  const { reading } = await lookAtCampaign((await params).campaignId);
  return { title: nameWithoutFingerprint(reading.live.name) };
}

export default async function CampaignPage({ params }: CampaignPageProps) {
  const { actor, reading } = await lookAtCampaign((await params).campaignId);
  return (
    <CampaignLive
      key={reading.live.id}
      initial={reading}
      serverNow={Date.now()}
      canOperate={actor.permissions.has('operate')}
      canSeeContacts={actor.permissions.has('see-contacts')}
      deleteCampaign={deleteCampaign}
      duplicateCampaign={duplicateCampaign}
      renameCampaign={renameCampaign}
    />
  );
}
