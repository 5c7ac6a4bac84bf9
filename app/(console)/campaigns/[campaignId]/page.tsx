import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { z } from 'zod';
import { CampaignLive } from '@/components/campaign-live/campaign-live';
import { nameWithoutFingerprint } from '@/lib/campaign/launch-name';
import type { LiveReading } from '@/lib/campaign/live';
import { requirePageActor } from '@/lib/server/auth/actor';
import { readLive } from '@/lib/server/campaigns';
import { DomainError } from '@/lib/server/errors';
import { deleteCampaign, renameCampaign } from '../actions';
import { duplicateCampaign } from '../duplicate-actions';

type CampaignPageProps = { params: Promise<{ campaignId: string }> };

// One look for the title and the page.
const look = cache(async (campaignId: string) => {
  const actor = await requirePageActor('see');
  return { actor, reading: await readOrNotFound(campaignId, actor) };
});

type Reader = Awaited<ReturnType<typeof requirePageActor>>;

async function readOrNotFound(campaignId: string, actor: Reader): Promise<LiveReading> {
  // Vapi's ids are UUIDs: anything else it would refuse as malformed.
  if (!z.guid().safeParse(campaignId).success) notFound();
  try {
    const { live, etag, freshness } = await readLive({ campaignId, actor });
    if (live !== null) return { live, etag, freshness };
  } catch (thrown) {
    if (!(thrown instanceof DomainError) || thrown.code !== 'not-found') throw thrown;
  }
  notFound();
}

export async function generateMetadata({ params }: CampaignPageProps): Promise<Metadata> {
  const { reading } = await look((await params).campaignId);
  return { title: nameWithoutFingerprint(reading.live.name) };
}

export default async function CampaignPage({ params }: CampaignPageProps) {
  const { actor, reading } = await look((await params).campaignId);
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
