import type { Metadata } from 'next';
import { CampaignActivity } from '@/components/campaign-activity/campaign-activity';
import { CampaignHeader } from '@/components/campaign-live/campaign-header';
import { nameWithoutFingerprint } from '@/lib/campaign/launch-name';
import { listActivity } from '@/lib/server/audit/list-activity';
import { lookAtCampaign } from '../look-at-campaign';

type Query = { before?: string | string[] };
type ActivityPageProps = { params: Promise<{ campaignId: string }>; searchParams: Promise<Query> };

export async function generateMetadata({ params }: ActivityPageProps): Promise<Metadata> {
  const { reading } = await lookAtCampaign((await params).campaignId);
  return { title: `Activity of ${nameWithoutFingerprint(reading.live.name)}` };
}

export default async function ActivityPage({ params, searchParams }: ActivityPageProps) {
  const { campaignId } = await params;
  const { actor, reading } = await lookAtCampaign(campaignId);
  const before = readBefore((await searchParams).before);
  return (
    <>
      <CampaignHeader live={reading.live} />
      <CampaignActivity
        campaignId={campaignId}
        page={await listActivity({ campaignId, actor, before })}
        isFirst={before === null}
        path={`/campaigns/${campaignId}/activity`}
        serverNow={Date.now()}
        canSeeAddresses={actor.permissions.has('administer')}
      />
    </>
  );
}

function readBefore(raw: string | string[] | undefined): number | null {
  const id = Number([raw].flat()[0] ?? Number.NaN);
  return Number.isSafeInteger(id) && id > 0 ? id : null;
}
