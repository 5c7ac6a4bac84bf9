import type { Metadata } from 'next';
import { CampaignLive } from '@/components/campaign-live/campaign-live';
import { StillHeldAlarm } from '@/components/do-not-call/still-held-alarm';
import { PlanNext } from '@/components/launch/plan-next';
import { nameWithoutFingerprint } from '@/lib/campaign/launch-name';
import { readStillHeld } from '@/lib/server/do-not-call';
import { readNextShare } from '@/lib/server/launches';
import { addDoNotCallAction } from '../../contacts/do-not-call/actions';
import { deleteCampaign, renameCampaign } from '../actions';
import { duplicateCampaign, planNext } from '../duplicate-actions';
import { lookAtCampaign } from './look-at-campaign';

type CampaignPageProps = { params: Promise<{ campaignId: string }> };

export async function generateMetadata({ params }: CampaignPageProps): Promise<Metadata> {
  const { reading } = await lookAtCampaign((await params).campaignId);
  return { title: nameWithoutFingerprint(reading.live.name) };
}

export default async function CampaignPage({ params }: CampaignPageProps) {
  const { actor, reading } = await lookAtCampaign((await params).campaignId);
  const { launchKey, name } = reading.live;
  const [share, held] = await Promise.all([
    launchKey === null ? null : readNextShare(launchKey),
    readStillHeld(reading.live.id),
  ]);
  const canOperate = actor.permissions.has('operate');
  return (
    <CampaignLive
      key={reading.live.id}
      initial={reading}
      serverNow={Date.now()}
      canOperate={canOperate}
      canSeeContacts={actor.permissions.has('see-contacts')}
      deleteCampaign={deleteCampaign}
      duplicateCampaign={duplicateCampaign}
      renameCampaign={renameCampaign}
      addToDoNotCall={addDoNotCallAction}
      alarm={<StillHeldAlarm held={held} />}
      next={
        share === null ? null : (
          <PlanNext {...{ share, canOperate, planNext }} name={nameWithoutFingerprint(name)} />
        )
      }
    />
  );
}
