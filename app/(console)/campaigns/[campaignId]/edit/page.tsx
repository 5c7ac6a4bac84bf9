import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { z } from 'zod';
import { CampaignEditor } from '@/components/campaign-wizard/edit/campaign-editor';
import { Step } from '@/lib/campaign/draft';
import { nameWithoutFingerprint } from '@/lib/campaign/launch-name';
import { requirePageActor } from '@/lib/server/auth/actor';
import { type OpenedEditor, openEditor } from '@/lib/server/campaigns/edit-open';
import { tellingWhy } from '@/lib/server/telling-why';
import { saveCampaignEdit } from '../../edit-actions';

type EditPageProps = {
  params: Promise<{ campaignId: string }>;
  searchParams: Promise<{ step?: string | string[] }>;
};

// One reading for the title and the page.
const look = cache(async (campaignId: string): Promise<OpenedEditor> => {
  const actor = await requirePageActor('operate');
  // Vapi's ids are UUIDs: anything else it would refuse as malformed.
  if (!z.guid().safeParse(campaignId).success) notFound();
  return (await tellingWhy(openEditor({ campaignId, actor }))) ?? notFound();
});

export async function generateMetadata({ params }: EditPageProps): Promise<Metadata> {
  const { base } = await look((await params).campaignId);
  return { title: `Edit ${nameWithoutFingerprint(base.name)}` };
}

export default async function EditCampaignPage({ params, searchParams }: EditPageProps) {
  const opened = await look((await params).campaignId);
  const { step } = await searchParams;
  return (
    <CampaignEditor
      key={opened.base.campaignId}
      {...opened}
      initialStep={Step.catch('details').parse([step].flat()[0])}
      serverNow={Date.now()}
      save={saveCampaignEdit}
    />
  );
}
