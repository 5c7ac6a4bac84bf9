'use client';

import { Time } from '@/components/shell/time';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import type { CampaignDraft } from '@/lib/campaign/draft';
import type { SaveState } from '@/lib/query/draft-save-state';
import type { DraftSaver } from '@/lib/query/draft-saver';

type ChangedBannerProps = {
  save: SaveState;
  saver: DraftSaver;
  onTakeTheirs: (draft: CampaignDraft) => void;
};

/** Two tabs, one draft: a person says which of the two stays. Nothing is saved until then. */
export function ChangedBanner({ save, saver, onTakeTheirs }: ChangedBannerProps) {
  if (save.theirs === null) return <DiscardedBanner saver={saver} />;
  const { savedAt } = save.theirs;
  function takeTheirs() {
    const theirs = saver.takeTheirs();
    if (theirs !== null) onTakeTheirs(theirs);
  }
  return (
    <Callout
      tone="warn"
      role="alert"
      title={
        <>
          Changed in another tab
          {savedAt ? (
            <>
              {' '}
              at <Time at={savedAt} style="clock-seconds" />
            </>
          ) : null}
          .
        </>
      }
      action={
        <>
          <Button onClick={takeTheirs}>Take theirs</Button>
          <Button onClick={() => void saver.keepMine()}>Keep mine</Button>
        </>
      }
    >
      Yours is not saved until you choose. “Take theirs” drops what you changed here since; “Keep
      mine” overwrites what was saved there.
    </Callout>
  );
}

function DiscardedBanner({ saver }: { saver: DraftSaver }) {
  return (
    <Callout
      tone="warn"
      role="alert"
      title="This draft was discarded in another tab."
      action={<Button onClick={() => void saver.keepMine()}>Keep mine</Button>}
    >
      What you see is kept here only. “Keep mine” saves it again.
    </Callout>
  );
}
