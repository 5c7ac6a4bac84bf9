'use client';

import { useHref, usePlace } from '@/components/shell/place';
import { PlaceLink } from '@/components/shell/place-link';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { LaunchFailure } from '../steps/review/launch-failure';
import { ChangeTable } from './change-table';
import type { SavingEdit } from './use-save-edit';

/** What became of the last save, where it is not simply done. */
export function EditResult({ saving }: { saving: SavingEdit }) {
  const { failure, outcome } = saving;
  if (failure?.code === 'signed-out') return <SignedOut campaignId={saving.campaignId} />;
  if (failure !== null) return <LaunchFailure failure={failure} />;
  switch (outcome?.kind) {
    case 'changed':
      return <ChangedMeanwhile saving={saving} />;
    case 'not-saved':
      return (
        <Callout tone="error" title="Vapi gave no answer.">
          The campaign was read again and is as it was: nothing was changed. Save again.
        </Callout>
      );
    case 'unsure':
      return <Unsure campaignId={saving.campaignId} />;
    case 'saved':
      return outcome.wasConfirmed ? null : <SavedWithoutAnswer campaignId={saving.campaignId} />;
    default:
      return null;
  }
}

function SignedOut({ campaignId }: { campaignId: string }) {
  const isFramed = usePlace() === 'frame';
  const back = encodeURIComponent(useHref()(`/campaigns/${campaignId}/edit`));
  return (
    <Callout
      tone="warn"
      role="alert"
      title="You are signed out. Nothing was saved."
      action={
        <Button asChild>
          {isFramed ? (
            // A tab of its own has other cookies than the frame: signing in there would not help here.
            <PlaceLink href={`/sign-in?next=${back}`}>Sign in again</PlaceLink>
          ) : (
            <a href="/sign-in" target="_blank" rel="noreferrer">
              Sign in in a new tab
            </a>
          )}
        </Button>
      }
    >
      What you changed is kept here: sign in, come back, and save again.
    </Callout>
  );
}

function ChangedMeanwhile({ saving }: { saving: SavingEdit }) {
  return (
    <div className="flex flex-col gap-3">
      <Callout
        tone="warn"
        role="alert"
        title="Somebody else changed this campaign meanwhile. Nothing was saved."
        action={<Button onClick={saving.rebase}>Put my changes onto it</Button>}
      >
        What you changed is kept; what you did not touch becomes as it is now.
      </Callout>
      {saving.theirRows.length === 0 ? (
        <p className="text-muted">Its contacts or their numbers were changed.</p>
      ) : (
        <ChangeTable
          title="What somebody else changed"
          rows={saving.theirRows}
          heads={['When you opened it', 'Now']}
        />
      )}
    </div>
  );
}

function Unsure({ campaignId }: { campaignId: string }) {
  return (
    <Callout
      tone="error"
      title="It is not known whether the changes were saved."
      action={<OpenCampaign campaignId={campaignId} />}
    >
      Vapi gave no answer that can be read, and the campaign could not be compared. Nothing is sent
      again by itself. Look at the campaign, or reload this page, before you save again.
    </Callout>
  );
}

function SavedWithoutAnswer({ campaignId }: { campaignId: string }) {
  return (
    <Callout title="Saved." role="status" action={<OpenCampaign campaignId={campaignId} />}>
      Vapi gave no answer, but the campaign was read again and holds the changes.
    </Callout>
  );
}

function OpenCampaign({ campaignId }: { campaignId: string }) {
  return (
    <Button asChild>
      <PlaceLink href={`/campaigns/${campaignId}`}>Open the campaign</PlaceLink>
    </Button>
  );
}
