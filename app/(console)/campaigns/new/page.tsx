import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { CampaignWizard } from '@/components/campaign-wizard/campaign-wizard';
import { CopyNotes } from '@/components/campaign-wizard/copy-notes';
import { FreshDraft } from '@/components/campaign-wizard/fresh-draft';
import { Callout } from '@/components/ui/callout';
import { Step } from '@/lib/campaign/draft';
import { requirePageActor } from '@/lib/server/auth/actor';
import { pathHere } from '@/lib/server/auth/here';
import { openWizard } from '@/lib/server/campaigns/open-wizard';
import { launchCampaign } from '../actions';
import { createOverrides, deleteOverrides, updateOverrides } from '../overrides-actions';

export const metadata: Metadata = { title: 'New campaign' };

/** A launch goes on behind its answer: sending, then the looks for one whose outcome is unknown. */
export const maxDuration = 300;

type NewCampaignPageProps = {
  searchParams: Promise<{ draft?: string | string[]; step?: string | string[] }>;
};

export default async function NewCampaignPage({ searchParams }: NewCampaignPageProps) {
  const actor = await requirePageActor('operate');
  const query = await searchParams;
  const opened = await openWizard([query.draft].flat()[0], actor);
  if (opened.kind === 'launched') redirect(await pathHere(`/launches/${opened.key}`));
  const { wizard } = opened;
  return (
    <>
      {wizard.isGone ? (
        <Callout className="mb-4" title="That draft is not there any more.">
          It was discarded, or never saved. This is a new one.
        </Callout>
      ) : null}
      {wizard.notes.length > 0 ? <CopyNotes notes={wizard.notes} /> : null}
      <FreshDraft draftId={wizard.draftId} isGone={wizard.isGone} />
      <CampaignWizard
        draftId={wizard.draftId}
        initialDraft={wizard.draft}
        initialVersion={wizard.version}
        initialSavedAt={wizard.savedAt}
        initialStep={Step.catch('details').parse([query.step].flat()[0])}
        options={wizard.options}
        limits={wizard.limits}
        initialFacts={wizard.facts}
        home={wizard.home}
        serverNow={Date.now()}
        fingerprint={wizard.fingerprint}
        launch={launchCampaign}
        savedOverrides={{
          create: createOverrides,
          update: updateOverrides,
          remove: deleteOverrides,
        }}
      />
    </>
  );
}
