'use client';

import { useHref, usePlace } from '@/components/shell/place';
import { PlaceLink } from '@/components/shell/place-link';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import type { CampaignDraft } from '@/lib/campaign/draft';
import type { SaveState } from '@/lib/query/draft-save-state';
import type { DraftSaver } from '@/lib/query/draft-saver';
import { ChangedBanner } from './changed-banner';

type SaveBannerProps = {
  save: SaveState;
  saver: DraftSaver;
  /** Puts another tab's draft into the form. */
  onTakeTheirs: (draft: CampaignDraft) => void;
};

/** What a person has to know or decide about saving; nothing while it works. */
export function SaveBanner({ save, saver, onTakeTheirs }: SaveBannerProps) {
  switch (save.phase) {
    case 'changed':
      return <ChangedBanner save={save} saver={saver} onTakeTheirs={onTakeTheirs} />;
    case 'signed-out':
      return <SignedOutBanner saver={saver} />;
    case 'sealed':
      return <SealedBanner draftId={save.draftId} />;
    case 'refused':
      return (
        <Callout tone="error" title="The draft was not saved.">
          {save.message} What you typed is kept here; the next change is tried again.
        </Callout>
      );
    default:
      return null;
  }
}

function SignedOutBanner({ saver }: { saver: DraftSaver }) {
  const isFramed = usePlace() === 'frame';
  if (isFramed) return <SignedOutInFrame />;
  return (
    <Callout
      tone="warn"
      role="alert"
      title="You are signed out."
      action={
        <>
          <Button asChild>
            <a href="/sign-in" target="_blank" rel="noreferrer">
              Sign in in a new tab
            </a>
          </Button>
          <Button onClick={() => void saver.flush()}>Save again</Button>
        </>
      }
    >
      The draft is not being saved. Nothing you typed is lost: sign in, come back here, and it is
      saved.
    </Callout>
  );
}

/** A tab of its own has other cookies than the frame: signing in there would not help here. */
function SignedOutInFrame() {
  return (
    <Callout
      tone="warn"
      role="alert"
      title="You are signed out."
      action={
        <Button asChild>
          <PlaceLink href="/sign-in">Sign in again</PlaceLink>
        </Button>
      }
    >
      The draft is kept as it was last saved. What you typed since then is lost when you leave this
      page, so copy it first.
    </Callout>
  );
}

function SealedBanner({ draftId }: { draftId: string | null }) {
  const hrefOf = useHref();
  return (
    <Callout
      tone="warn"
      role="alert"
      title="This draft was launched."
      action={
        <Button asChild>
          <a href={hrefOf(`/campaigns/new?draft=${draftId ?? ''}`)}>Open the launch</a>
        </Button>
      }
    >
      It can not be changed any more; changes made here since are not part of it.
    </Callout>
  );
}
